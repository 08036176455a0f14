import { type Citation, type Contact, findContacts, type Note } from '../../rules/index.ts';

type ClauseCitation = Omit<Citation, 'notice'>;

/** A contact without the id of its notice, which is given once for all. */
interface ListedContact extends Omit<Contact, 'notice' | 'citation' | 'unlistedCitation'> {
  citation: ClauseCitation;
  unlistedCitation?: ClauseCitation;
}

/** A notice whose offices can be searched. */
export interface OfficeNotice {
  id: string;
  shortTitle: string;
  number: string | null;
  issuer: string;
  /** The region it applies to; contacts with this region cover all of it. */
  region: string;
  contacts: readonly ListedContact[];
}

export interface OfficeProps {
  /** Equally good matches are shown in this order. A notice's own page has only that one. */
  notices: readonly OfficeNotice[];
}

export interface OfficesState {
  /** false as server-rendered. */
  ready: boolean;
  /** Text of the box. */
  query: string;
  /** What to focus; `turn` is incremented on each move. */
  focus: { to: 'query' | 'results'; turn: number };
}

export type OfficesAction =
  /** `typed`: text typed before the script arrived; takes precedence over the place in a link. */
  | { type: 'ready'; typed: string; linked?: string | undefined }
  | { type: 'typed'; text: string }
  | { type: 'clear' | 'results' };

export const START: OfficesState = { ready: false, query: '', focus: { to: 'query', turn: 0 } };

/** Reducer of the widget; never mutates `state`. */
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
  /** Text for the live region. */
  says: string;
  /** Best match first. */
  found: readonly { contact: Contact; note?: Note }[];
  /** All offices by notice, those with a telephone first; shown while the box is empty. */
  groups: readonly OfficeGroup[];
  /** Whom to call if nothing is found: offices responsible for a whole province. */
  provincial: readonly Contact[];
  /** Notices that print no telephone. */
  mute: readonly OfficeNotice[];
}

/** Converts a notice's contacts to those of the rules. */
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

/** How many characters of the query a message repeats. */
const MOST_REPEATED = 40;

function saysNotFound(query: string): string {
  const typed = query.normalize('NFKC').trim();
  if (/^[\d-]{1,2}$/u.test(typed)) return '电话请至少写3位数字。';
  const shown = typed.length > MOST_REPEATED ? `${typed.slice(0, MOST_REPEATED)}……` : typed;
  return `没有找到“${shown}”。请试试只写市（州）的名字；还是没有，可以打电话问下面的省级单位。`;
}

/** The result of a query, and the message for it. */
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
 * Computes what the widget shows.
 * @param notices as given to the widget
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

/** Example queries for one place, from the first city for which a notice lists all four kinds: 贵阳, guiyang, gy, 0851. */
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
