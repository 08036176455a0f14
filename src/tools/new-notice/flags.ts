import { parseArgs } from 'node:util';
import { FIELDS, wrongIn } from './fields.ts';
import { FIELD_NAMES, type FieldName, type Place, type Told } from './told.ts';

const isField = (name: string): name is FieldName => FIELD_NAMES.some((each) => each === name);

/** What --help prints. */
export function helpText(): string {
  const lines = FIELD_NAMES.map((name) => {
    const { asks, hint, required } = FIELDS[name];
    return `  --${name.padEnd(16)} ${asks}${required ? '，必填' : ''}（${hint}）`;
  });
  return [
    '用法：npm run new:notice              在终端里一项一项地问',
    '      npm run new:notice -- --id …    用下面的选项一次写全',
    '',
    ...lines,
    '  --help             显示这份说明',
    '',
    '建立 content/notices/<id>/，从不覆盖已有的文件夹。',
  ].join('\n');
}

/** What the command line tells. */
export interface Flags {
  help: boolean;
  told: Told;
  /** Each a sentence that says what is wrong and how to mend it. */
  wrong: string[];
}

/**
 * Reads the command line, and finds everything that is wrong with it at once.
 * @param words after the name of the command
 */
export function readFlags(words: readonly string[], place: Place): Flags {
  const strings = FIELD_NAMES.map((name) => [name, { type: 'string' as const }]);
  const { tokens } = parseArgs({
    args: [...words],
    options: { ...Object.fromEntries(strings), help: { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  const told: Told = {};
  const wrong: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') wrong.push(`“${token.value}”前面没有选项名；有空格的内容要加引号`);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (name === 'help') help = true;
    else if (!isField(name))
      wrong.push(`没有 ${rawName} 这个选项；npm run new:notice -- --help 列出所有选项`);
    else if (told[name] !== undefined) wrong.push(`--${name} 写了两次，请留下一个`);
    else if (value === undefined || value.trim() === '' || (!inlineValue && value.startsWith('--')))
      wrong.push(`--${name} 后面没有内容；写作 --${name} "…"`);
    else told[name] = value.trim();
  }
  if (help || words.length === 0) return { help, told, wrong };
  for (const name of FIELD_NAMES) {
    const value = told[name];
    const missing = value === undefined && FIELDS[name].required;
    const fault = missing ? `缺少${FIELDS[name].asks}，请加上` : value && wrongIn(name, value, told, place);
    if (fault) wrong.push(`--${name}：${fault}`);
  }
  return { help, told, wrong };
}
