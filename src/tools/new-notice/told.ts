import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { squeeze } from '../../content/text.ts';

/** What is asked about a new notice, in this order. */
export const FIELD_NAMES = [
  'id',
  'source',
  'title',
  'issuer',
  'region',
  'document-number',
  'issued',
  'published',
  'short-title',
  'kind',
  'received-as',
  'url',
  'rules',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** What is told of a new notice. */
export type Told = Partial<Record<FieldName, string | undefined>>;

/** Where the notice is to stand, and from where the path of its text is read. */
export interface Place {
  root: string;
  from: string;
}

/** The text of the notice. @throws Error that says in Chinese why it cannot be read */
export function readSource(path: string, { from }: Place): string {
  const file = resolve(from, path);
  if (!existsSync(file)) throw new Error(`没有文件 ${file}，请写对路径`);
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    throw new Error(`${file} 不是 UTF-8 编码的文本文件，请另存为 UTF-8 再试`);
  }
  if (squeeze(text) === '') throw new Error(`${file} 里没有文字`);
  return text;
}
