import type { Note } from '../../rules/index.ts';

type Checked = NonNullable<Note['outside']>[number]['checked'];

const WORDS: Record<Checked, string> = {
  text: '通知之外',
  secondary: '通知之外（见于公开转述，未见原文）',
  memory: '通知之外（凭记忆写的，未核对原文）',
};

/** What stands before law outside the notices: that it is outside them, and how far its words were checked. */
export const outsideWords = (checked: Checked): string => WORDS[checked];
