import { type Citation, type Contact, findContacts, type Note } from '../../rules/index.ts';

type ClauseCitation = Omit<Citation, 'notice'>;

/** A contact as its notice lists it: the notice is named once, around all of them. */
interface ListedContact extends Omit<Contact, 'notice' | 'citation' | 'unlistedCitation'> {
  citation: ClauseCitation;
  unlistedCitation?: ClauseCitation;
}

/** One notice whose offices can be looked for. */
export interface OfficeNotice {
  id: string;
  shortTitle: string;
  number: string | null;
  issuer: string;
  /** Where it applies; contacts of this region speak for the whole of it. */
  region: string;
  contacts: readonly ListedContact[];
}

export interface OfficeProps {
  /** In the order in which offices that fit equally well are shown; one alone on that notice's page. */
  notices: readonly OfficeNotice[];
}

export interface OfficesState {
  /** false as served. */
  ready: boolean;
  /** What stands in the box. */
  query: string;
  /** Where the focus goes; `turn` counts the moves. */
  focus: { to: 'query' | 'results'; turn: number };
}

export type OfficesAction =
  /** `typed`: what stood in the box before the script arrived; it wins over the place that a link names. */
  | { type: 'ready'; typed: string; linked?: string | undefined }
  | { type: 'typed'; text: string }
  | { type: 'clear' | 'results' };

export const START: OfficesState = { ready: false, query: '', focus: { to: 'query', turn: 0 } };

/** The widget's next state; `state` is never changed. */
export function reduce(state: OfficesState, action: OfficesAction): OfficesState {
  const turn = state.focus.turn + 1;
  switch (action.type) {
    case 'ready':
      return { ...state, ready: true, query: action.typed || (action.linked ?? '') };
    case 'typed':
      return { ...state, query: action.text };
    case 'clear':
      return { ...state, query: '', focus: { to: 'query', turn } };
    case 'results':
      return { ...state, focus: { to: 'results', turn } };
  }
}

interface OfficeGroup {
  notice: OfficeNotice;
  contacts: readonly Contact[];
}

export interface OfficesView {
  outcome: 'found' | 'not-found' | 'all';
  /** What is announced. */
  says: string;
  /** Nearest first. */
  found: readonly { contact: Contact; note?: Note }[];
  /** Every office by notice, those with a telephone first; shown while nothing is typed. */
  groups: readonly OfficeGroup[];
  /** Whom to call where nothing is found: those who speak for a whole province. */
  provincial: readonly Contact[];
  /** Notices that print no telephone. */
  mute: readonly OfficeNotice[];
}

/** A notice's contacts as the rules take them. */
function contactsOf({ id: notice, contacts }: OfficeNotice): Contact[] {
  return contacts.map(({ citation, unlistedCitation, ...contact }) => ({
    ...contact,
    notice,
    citation: { notice, ...citation },
    ...(unlistedCitation && { unlistedCitation: { notice, ...unlistedCitation } }),
  }));
}

const hasPhone = ({ contacts }: { contacts: readonly { phone?: string }[] }): boolean =>
  contacts.some(({ phone }) => phone !== undefined);

/** Of what was typed, in an answer. */
const MOST_REPEATED = 40;

function saysNotFound(query: string): string {
  const typed = query.normalize('NFKC').trim();
  if (/^[\d-]{1,2}$/u.test(typed)) return '电话请至少写3位数字。';
  const shown = typed.length > MOST_REPEATED ? `${typed.slice(0, MOST_REPEATED)}……` : typed;
  return `没有找到“${shown}”。请试试只写市（州）的名字；还是没有，可以打电话问下面的省级单位。`;
}

/** What comes of what was typed, and how it is said. */
function answerTo(
  query: string,
  all: readonly Contact[],
  [first, ...others]: OfficesView['found'],
): Pick<OfficesView, 'outcome' | 'says'> {
  if (query.trim() === '') {
    const says = all.length > 0 ? `共有${all.length}个单位，都列在下面。` : '这份文件没有列出任何单位。';
    return { outcome: 'all', says };
  }
  if (!first) return { outcome: 'not-found', says: saysNotFound(query) };
  const says =
    others.length > 0
      ? `找到${others.length + 1}个单位，最接近的排在最前面。`
      : `找到1个单位：${first.contact.office}${first.note ? '，请看那里的说明' : ''}。`;
  return { outcome: 'found', says };
}

/**
 * What the widget shows.
 * @param notices as the widget was given them
 * @param query as typed
 */
export function viewOf(notices: readonly OfficeNotice[], query: string): OfficesView {
  const listed = notices.map((notice) => ({ notice, contacts: contactsOf(notice) }));
  const all = listed.flatMap(({ contacts }) => contacts);
  const found = findContacts(all, query);
  return {
    ...answerTo(query, all, found),
    found,
    groups: listed
      .filter(({ contacts }) => contacts.length > 0)
      .sort((a, b) => Number(hasPhone(b)) - Number(hasPhone(a))),
    provincial: listed.flatMap(({ notice, contacts }) =>
      contacts.filter(({ region, phone }) => region === notice.region && phone !== undefined),
    ),
    mute: notices.filter((notice) => !hasPhone(notice)),
  };
}

/** Ways to type the same place, from the first city with all of them that a notice lists: 贵阳, guiyang, gy, 0851. */
export function examplesOf(notices: readonly OfficeNotice[]): string[] {
  const offices = notices.flatMap(({ region, contacts }) =>
    contacts.filter((each) => each.region !== region),
  );
  for (const { region, phone, pinyin } of offices) {
    const syllables = pinyin?.region.split(' ');
    if (phone === undefined || !syllables || syllables.length < 2) continue;
    const initials = syllables.map((syllable) => syllable[0]).join('');
    return [region, syllables.join(''), initials, phone.replace(/-.*/u, '')];
  }
  return [];
}
