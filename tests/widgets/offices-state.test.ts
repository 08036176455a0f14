import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/content/library.ts';
import { findContacts } from '../../src/rules/index.ts';
import { readAllVectors } from '../../src/views/vectors.ts';
import { officeNotices } from '../../src/views/widget-data.ts';
import { examplesOf, type OfficesAction, reduce, START, viewOf } from '../../src/widgets/FindOffice/state.ts';

const library = readLibrary();
const all = library.flatMap(({ contacts }) => contacts);
const notices = officeNotices(library);
const one = (id: string) => notices.filter((notice) => notice.id === id);
const stateAfter = (...actions: OfficesAction[]) => actions.reduce(reduce, START);

describe('what is shown', () => {
  test.each(readAllVectors().filter((vector) => vector.function === 'findContacts'))(
    'for “$query” is what the rules answer, whole: $says',
    ({ query, notice }) => {
      const searched = notice === 'all' ? notices : one(notice);
      const contacts = notice === 'all' ? all : all.filter((each) => each.notice === notice);
      const { outcome, found } = viewOf(searched, query);
      const answer = findContacts(contacts, query);
      expect(found).toEqual(answer);
      expect(outcome).toBe(query.trim() === '' ? 'all' : answer.length > 0 ? 'found' : 'not-found');
    },
  );

  test('does not depend on the order in which the build hands over the notices', () => {
    expect(officeNotices(library.toReversed())).toEqual(notices);
  });
});

describe('while nothing is typed', () => {
  test('every office stands once, in the order of its notice, and those with a telephone come first', () => {
    const { outcome, groups, says } = viewOf(notices, ' ');
    expect(outcome).toBe('all');
    const listed = groups.flatMap(({ contacts }) => contacts);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    for (const { notice, contacts } of groups) {
      expect(contacts).toEqual(all.filter((each) => each.notice === notice.id));
    }
    const phones = groups.map(({ contacts }) => contacts.some(({ phone }) => phone));
    expect(phones).toEqual(phones.toSorted((a, b) => Number(b) - Number(a)));
    expect(says).toContain(`${all.length}个单位`);
  });

  test('a notice that lists nobody has no group of its own', () => {
    expect(viewOf(notices, '').groups.map(({ notice }) => notice.id)).not.toContain('mohurd-2020-662');
    const alone = viewOf(one('mohurd-2020-662'), '');
    expect(alone).toMatchObject({ groups: [], says: '这份文件没有列出任何单位。' });
  });
});

describe('what is said', () => {
  test('names the only office that is found, and counts several', () => {
    expect(viewOf(notices, 'gy').says).toBe('找到1个单位：贵阳市住房和城乡建设局。');
    expect(viewOf(notices, '贵州').says).toContain('找到5个单位');
    expect(viewOf(notices, '贵安').says).toBe('找到1个单位：贵州省住房和城乡建设厅，请看那里的说明。');
  });

  test('where nothing is found, says what to do and repeats what was typed', () => {
    expect(viewOf(notices, ' 仁怀 ').says).toMatch(/没有找到“仁怀”.*市（州）的名字.*省级单位/u);
  });

  test.each(['0', '08', '０８', '8-'])('that %s is too short for a telephone', (query) => {
    expect(viewOf(notices, query)).toMatchObject({ outcome: 'not-found', says: '电话请至少写3位数字。' });
  });
});

describe('whom to ask instead', () => {
  test('are the offices with a telephone that speak for a province', () => {
    const { provincial } = viewOf(notices, '仁怀');
    expect(provincial.map(({ region }) => region)).toEqual(
      expect.arrayContaining(['贵州', '海南', '吉林', '吉林']),
    );
    expect(provincial.every(({ phone }) => phone !== undefined)).toBe(true);
    expect(viewOf(one('guizhou-2023-conversion'), '仁怀').provincial.map(({ id }) => id)).toEqual([
      'guizhou-department',
    ]);
  });

  test('for notices that print no telephone are named with them', () => {
    const silent = library.filter(({ contacts }) => contacts.every(({ phone }) => phone === undefined));
    expect(silent.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['guizhou-2023-55', 'mohurd-2020-662']),
    );
    for (const query of ['', '贵阳', '仁怀']) {
      expect(viewOf(notices, query).mute.map(({ id, issuer }) => [id, issuer])).toEqual(
        silent.map(({ id, metadata }) => [id, metadata.issuer]),
      );
    }
    expect(viewOf(one('guizhou-2023-conversion'), '').mute).toEqual([]);
  });
});

describe('the box', () => {
  test('keeps what was typed before the script arrived', () => {
    expect(stateAfter({ type: 'ready', typed: '贵' })).toMatchObject({ ready: true, query: '贵' });
  });

  test('keeps what is typed when the focus moves to the results, and is empty and focused after clearing', () => {
    const typed = stateAfter(
      { type: 'ready', typed: '' },
      { type: 'typed', text: ' 贵阳 ' },
      { type: 'results' },
    );
    expect(typed).toEqual({ ready: true, query: ' 贵阳 ', focus: { to: 'results', turn: 1 } });
    expect(reduce(typed, { type: 'clear' })).toEqual({
      ready: true,
      query: '',
      focus: { to: 'query', turn: 2 },
    });
  });

  test('is explained by a city of the data, typed in every way, each of which finds it', () => {
    const examples = examplesOf(notices);
    expect(examples).toEqual(['贵阳', 'guiyang', 'gy', '0851']);
    for (const query of examples) {
      expect(viewOf(notices, query).found.map(({ contact }) => contact.region)).toContain('贵阳');
    }
    expect(examplesOf(one('hainan-2020-135'))).toEqual([]);
    expect(examplesOf([])).toEqual([]);
  });
});
