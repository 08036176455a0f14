import { readIdentityNumber } from '../kit/identity-number.ts';
import { readMobileNumber } from '../kit/mobile-number.ts';
import { FIELDS, type FieldName } from './props.ts';

/** What stands in the fields; `place` is no part of the form. */
export type Texts = Readonly<Partial<Record<FieldName | 'place', string>>>;

/** What comes of a field's text: what the paper shows, or what to mend. */
export type Entry = { kind: 'told'; value: string } | { kind: 'problem'; says: string };

/** The longest names of minorities stay well below. */
const LONGEST_NAME = 50;

const problem = (says: string): Entry => ({ kind: 'problem', says });
const MISSING = problem('这一项还没有填。');

/** Rare characters and · stay as they are typed. */
function readName(text: string): Entry {
  const name = text.trim().replace(/\s+/gu, ' ');
  const length = [...name].length;
  if (length === 0) return MISSING;
  if (length > LONGEST_NAME) return problem(`写了${length}个字，太长了。这里只写申请人的姓名。`);
  return { kind: 'told', value: name };
}

function readNumber(text: string): Entry {
  const read = readMobileNumber(text);
  if (read.kind === 'mobile') return { kind: 'told', value: read.number };
  return read.kind === 'empty' ? MISSING : read;
}

/** Reads one field. The telephone from now on is held against the one until now. */
export function readField(field: FieldName, texts: Texts): Entry {
  const text = texts[field] ?? '';
  if (field === 'name') return readName(text);
  if (field === 'identity') {
    const read = readIdentityNumber(text);
    if (read.kind === 'identity') return { kind: 'told', value: read.number };
    return read.kind === 'empty' ? MISSING : read;
  }
  const entry = readNumber(text);
  if (field === 'before' || entry.kind === 'problem') return entry;
  const before = readNumber(texts.before ?? '');
  return before.kind === 'told' && before.value === entry.value
    ? problem('和变更前是同一个号码。请核对两个号码；号码没有换的，不用办理变更。')
    : entry;
}

/** The fields that are not right yet. */
export function openFields(texts: Texts): FieldName[] {
  return FIELDS.filter((field) => readField(field, texts).kind === 'problem');
}

/** What the paper shows of a field: as it will be read, or as typed where it cannot be. */
export function onPaper(field: FieldName, texts: Texts): string {
  const entry = readField(field, texts);
  return entry.kind === 'told' ? entry.value : (texts[field] ?? '').trim();
}
