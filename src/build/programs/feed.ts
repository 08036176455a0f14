import { getRssString } from '@astrojs/rss';
import { inChinese } from '../../rules/index.ts';
import type { NoticePage } from '../page-data.ts';
import { absolute } from './address.ts';

/** What the feed tells of a notice: that it is here, and what each version of our rules changed. */
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

/** /rss.xml: the notices and our rules, newest first. */
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
