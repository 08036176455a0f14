import type { NoticePage } from '../page-data.ts';
import { TASKS } from '../tasks.ts';
import { absolute } from './address.ts';

const line = (text: string, path: string, says: string): string => `- [${text}](${absolute(path)})：${says}`;

/** /llms.txt: what a language model should read here, in the form of llmstxt.org. */
export function llmsText(notices: readonly NoticePage[]): string {
  return [
    '# 持证指南',
    '',
    '> 施工现场专业人员证书换发、继续教育和二级建造师注册的官方通知：逐条原文、白话导读、写成数据的规则。非官方网站。',
    '',
    '引用时请写明通知的标题或文号、条款和原话。通知没有写的，说“本通知未规定”，不要替它补。期限以每份通知的日期为准，换证都有截止日期，很多已经截止。一切以发文机关的原文和答复为准。',
    '',
    '## 通知',
    '',
    ...notices.map(({ metadata, href }) =>
      line(metadata.shortTitle, `${href}index.md`, `${metadata.number ?? '无文号'}。${metadata.summary}`),
    ),
    '',
    '## 办事',
    '',
    ...TASKS.map(({ title, href, says }) => line(title, href, says)),
    '',
    '## 数据',
    '',
    line('目录', '/api/v1/index.json', '全部 JSON 数据的地址和版本'),
    line('联系方式', '/api/v1/contacts.json', '通知里印的单位、地址、电话'),
    line('测试用例', '/api/v1/vectors.json', '情况、日期和应得的结论'),
    line('说明', '/api/', '每个地址里有什么，怎样引用'),
    '',
    '## Optional',
    '',
    ...notices.map(({ metadata, id }) =>
      line(`规则：${metadata.shortTitle}`, `/rules/${id}/`, '每条规则的数字、原话、条款'),
    ),
    line('全部页面', '/sitemap-index.xml', '网站地图'),
    '',
  ].join('\n');
}
