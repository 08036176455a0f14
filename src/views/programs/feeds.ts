import { getRssString } from '@astrojs/rss';
import { TASKS } from '../../content/tasks.ts';
import { inChinese } from '../../rules/index.ts';
import type { NoticePage } from '../page-data.ts';
import { absolute } from './address.ts';

const line = (text: string, path: string, says: string): string => `- [${text}](${absolute(path)})：${says}`;

/** /llms.txt: what a language model should read on this site, in the format of llmstxt.org. */
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

/** Feed items of a notice: its publication here, and the changes in each version of our rules. */
function itemsOf({ href, id, metadata, rules }: NoticePage) {
  const { shortTitle, summary, signed, published, why, lastChecked } = metadata;
  const checked = inChinese(lastChecked);
  const signature = signed ? `成文日期：${inChinese(signed)}。` : `成文日期：未载明。${why.signed ?? ''}`;
  const publication = published
    ? `发布日期：${inChinese(published)}。`
    : `发布日期：未载明。${why.published ?? ''}这一条的日期用的是本站最后核对的日子，${checked}。`;
  return [
    {
      title: shortTitle,
      link: absolute(href),
      description: `${summary}${signature}${publication}`,
      pubDate: new Date(published ?? lastChecked),
      categories: ['通知'],
    },
    ...(rules.changes ?? []).map(({ version, on, says }) => ({
      title: `规则版本${version}：${shortTitle}`,
      link: absolute(`/rules/${id}/#version-${version}`),
      description: `本站按这份通知回答问题的规则，版本${version}，${inChinese(on)}起。${says}结论有变时，版本号加一。`,
      pubDate: new Date(on),
      categories: ['规则'],
    })),
  ];
}

/** /rss.xml: notices and changes of our rules, newest first. */
export function feed(notices: readonly NoticePage[]): Promise<string> {
  const items = notices
    .flatMap(itemsOf)
    .toSorted((one, other) => other.pubDate.getTime() - one.pubDate.getTime());
  const newest = items[0]?.pubDate.toUTCString() ?? '';
  const self = `<atom:link href="${absolute('/rss.xml')}" rel="self" type="application/rss+xml" />`;
  return getRssString({
    title: '持证指南',
    description: '施工现场证书的官方通知和本站据此写的规则：收录、核对、版本变化。非官方网站。',
    site: absolute('/'),
    items,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>zh-CN</language><lastBuildDate>${newest}</lastBuildDate>${self}`,
  });
}
