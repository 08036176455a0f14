import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { squeeze, withoutArtefacts } from '../../content/text.ts';
import { isPlainDate } from '../../rules/index.ts';
import { PARTS } from './rules.ts';
import { type FieldName, type Place, readSource, type Told } from './told.ts';

/** Says what is wrong with a value, and how to mend it. */
type Wrong = (value: string, told: Told, place: Place) => string | undefined;

interface Field {
  /** As a question, and in the help. */
  asks: string;
  hint: string;
  required?: true;
  wrong?: Wrong;
}

const wrongId: Wrong = (id, _told, { root }) => {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    return '只用小写字母、数字和连字符，以字母开头，例如 shengfen-2026-12';
  return existsSync(join(root, 'content/notices', id))
    ? `content/notices/${id} 已经有了，不会覆盖；请换一个名字`
    : undefined;
};

const wrongSource: Wrong = (source, _told, place) => {
  try {
    readSource(source, place);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const wrongPrinted: Wrong = (words, told, place) => {
  if (told.source === undefined || wrongSource(told.source, told, place)) return undefined;
  return withoutArtefacts(readSource(told.source, place)).includes(squeeze(words))
    ? undefined
    : `原文里没有“${words}”，请照原文逐字写`;
};

const wrongDay: Wrong = (day) =>
  isPlainDate(day) ? undefined : '应是真实存在的日期，写作 YYYY-MM-DD，例如 2026-04-12';

const LONGEST_SHORT_TITLE = 24;
const wrongShortTitle: Wrong = (words) =>
  words.length > LONGEST_SHORT_TITLE ? `最多${LONGEST_SHORT_TITLE}个字` : undefined;

const wrongUrl: Wrong = (url) =>
  URL.canParse(url) && /^https?:/.test(url) ? undefined : '应是完整的网址，以 http:// 或 https:// 开头';

const wrongParts: Wrong = (words) => {
  const unknown = words.split(/[,，、]/u).filter((word) => !Object.hasOwn(PARTS, word.trim()));
  return unknown.length === 0
    ? undefined
    : `没有“${unknown.join('、')}”这一部分；应是：${Object.keys(PARTS).join('、')}`;
};

/** How each field is asked for, and what will do. */
export const FIELDS: Readonly<Record<FieldName, Field>> = {
  id: {
    asks: '文件夹名，也是网址',
    hint: '小写字母、数字、连字符，如 shengfen-2026-12',
    required: true,
    wrong: wrongId,
  },
  source: { asks: '通知原文的文本文件', hint: 'UTF-8 编码', required: true, wrong: wrongSource },
  title: { asks: '标题', hint: '照原文', required: true, wrong: wrongPrinted },
  issuer: { asks: '发文机关', hint: '照原文', required: true },
  region: { asks: '适用地区', hint: '省份的名字，或 全国', required: true },
  'document-number': { asks: '发文字号', hint: '照原文；没有就不写', wrong: wrongPrinted },
  issued: { asks: '成文日期', hint: 'YYYY-MM-DD；没有就不写', wrong: wrongDay },
  published: { asks: '发布日期', hint: 'YYYY-MM-DD；没有就不写', wrong: wrongDay },
  'short-title': {
    asks: '短标题',
    hint: `最多${LONGEST_SHORT_TITLE}个字；可以以后写`,
    wrong: wrongShortTitle,
  },
  kind: { asks: '文件种类', hint: '如 换证通知；可以以后写' },
  'received-as': { asks: '原文怎样得来', hint: '如 官网下载的 PDF；可以以后写' },
  url: { asks: '原文的网址', hint: '不知道就不写', wrong: wrongUrl },
  rules: {
    asks: '讲哪些事',
    hint: `用逗号隔开：${Object.keys(PARTS).join('、')}；都不是就不写`,
    wrong: wrongParts,
  },
};

/** What is wrong with a value; undefined where it will do. */
export function wrongIn(name: FieldName, value: string, told: Told, place: Place): string | undefined {
  const { asks, required, wrong } = FIELDS[name];
  if (value.trim() === '') return required ? `${asks}一定要写` : undefined;
  return wrong?.(value.trim(), told, place);
}
