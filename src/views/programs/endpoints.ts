import { PRINTED_LINES, type PrintedLine } from '../../rules/index.ts';
import type { NoticePage } from '../page-data.ts';
import { type OfficeVector, readAllVectors, type Vector } from '../vectors.ts';
import { indexJson, noticeJson } from './json.ts';

const DEEPEST = 3;

/** Shortens sentences and hashes, but not ids and addresses. */
function cut(text: string): string {
  const longest = /^[\x21-\x7e]*$/.test(text) ? 48 : 12;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/**
 * Shortens data to an example: long text ends in …, lists keep their first entry and state their length, deep levels
 * are omitted.
 */
function example(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cut(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (depth >= DEEPEST) return value.slice(0, 1).map(() => '…');
    const shown = value.slice(0, 1).map((first) => example(first, depth + 1));
    return value.length > 1 ? [...shown, `…共${value.length}项`] : shown;
  }
  if (depth >= DEEPEST) return '…';
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, example(child, depth + 1)]));
}

type ShownContact = Required<NoticePage['contacts'][number]>;

/** A JSON address as documented on /api/. */
export interface Endpoint {
  id: string;
  path: string;
  says: string;
  fields: Record<string, string>;
  /** Shortened from the actual response. */
  example: unknown;
  schema: string;
}

const INDEX: Record<keyof ReturnType<typeof indexJson>, string> = {
  name: '网站的名字',
  official: '总是 false：这不是官方数据',
  version: '接口版本：增加字段时第二位加一',
  lastChecked: '最早一次核对的日期',
  documentation: '本页',
  licence: '我们的文字和官方文字各适用什么',
  notices: '每份通知：编号、标题、文号、地区、规则版本、核对日期，和它的各个地址',
  contacts: '全部联系方式的地址',
  vectors: '测试用例的地址',
  schemas: '每个 JSON Schema 的地址',
  feed: '订阅（RSS）的地址',
  sitemap: '网站地图的地址',
  llms: '给语言模型的目录的地址',
};

const NOTICE: Record<keyof ReturnType<typeof noticeJson>, string> = {
  id: '编号，不会改变',
  metadata: '标题、发文机关、文号、日期；通知没有印的是 null，原因在 why；source.sha256 是收到的文本的校验值',
  clauses: '官方原文，一条一项：条款编号和逐字的文字',
  rules:
    '写成数据的规则，每一处都有 cite（条款和原话）；law 是通知之外的法律，checked 写明条文怎样核对（text 见到条文，secondary 见于公开转述，memory 没有核对）；没有内容可判断的部分不出现',
  contacts: '通知里印的联系方式',
};

const lines = Object.fromEntries(
  Object.entries(PRINTED_LINES).map(([field, label]) => [field, `${label}；没有印就没有这一项`]),
) as Record<PrintedLine, string>;

const CONTACT: Record<keyof ShownContact, string> = {
  id: '编号，不会改变',
  notice: '印在哪份通知里',
  region: '地区，照人们的叫法',
  office: '单位，照印的写',
  ...lines,
  phone: '电话；“转”后面是分机；没有印就没有这一项',
  email: '邮箱；没有印就没有这一项',
  serves: '办什么事（我们写的）',
  unlisted: '通知发给了、却没有列出单位的地区，先问这里',
  cities: '通知一并发给了（各市、州）、却没有列出单位的地方，先问这里',
  unlistedCitation: '通知在哪一条提到这些地区',
  unlistedId: '找这些地方时那条提示的编号；没有这一项的是 unlisted',
  also: '人们对单位的其他叫法（我们写的）',
  pinyin: '地区和其他名称的拼音，不带声调',
  citation: '原话在哪一条',
};

const VECTOR: Record<keyof Vector | keyof OfficeVector, string> = {
  id: '编号',
  says: '什么情况、什么结论，一句话',
  function: '问的是哪个问题，就是规则模块里函数的名字',
  notice: '由哪份通知回答',
  facts: '已知的事实',
  asOf: '判断日期',
  query: '找单位时填的字；有这一项的，没有 facts 和 asOf',
  expect: '应得的结论；只列出要核对的字段',
  notes: '必须出现的提示',
  without: '不能出现的提示',
  absent: '回答里不能有的字段',
  clause: '依据的条款',
};

/** All JSON addresses with their fields and an example from the current data. */
export function endpoints(notices: readonly NoticePage[]): Endpoint[] {
  // A notice that has rules to show.
  const notice = notices.find(({ groups }) => groups.length > 0);
  const entry = (id: string, path: string, says: string, fields: Record<string, string>, data: unknown) => ({
    id,
    path,
    says,
    fields,
    example: example(data),
    schema: `/api/v1/schema/api-${id}.json`,
  });
  return [
    entry('index', '/api/v1/index.json', '从这里开始：有些什么，各在哪里。', INDEX, indexJson(notices)),
    entry(
      'notice',
      '/api/v1/notices/<编号>.json',
      '一份通知的全部：原文、规则、联系方式。',
      NOTICE,
      notice && noticeJson(notice),
    ),
    entry(
      'contacts',
      '/api/v1/contacts.json',
      '所有通知里的联系方式，一个列表。',
      CONTACT,
      notice?.contacts.slice(0, 1),
    ),
    entry(
      'vectors',
      '/api/v1/vectors.json',
      '测试用例，一个列表：您按规则写的程序，应当得出同样的结论。',
      VECTOR,
      readAllVectors(),
    ),
  ];
}
