import type { Article, BreadcrumbList, CreativeWork, Organization, WebSite, WithContext } from 'schema-dts';
import type { Link, NoticePage } from '../page-data.ts';
import { absolute } from './address.ts';

const NAME = '持证指南';
const us = (): Organization => ({ '@type': 'Organization', name: NAME, url: absolute('/') });

/** Structured data of the home page: the site as a whole. */
export function siteData(description: string): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: NAME,
    url: absolute('/'),
    description,
    inLanguage: 'zh-CN',
  };
}

/** Structured data of the breadcrumbs: the pages above, then the page itself. */
export function trailData(trail: readonly Link[], here: Link): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, here].map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absolute(href),
    })),
  };
}

function officialText({
  title,
  issuer,
  number,
  signed,
  published,
  source,
}: NoticePage['metadata']): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(number && { identifier: number }),
    publisher: { '@type': 'Organization', name: issuer },
    ...(signed && { dateCreated: signed }),
    ...(published && { datePublished: published }),
    ...(source.url && { url: source.url }),
  };
}

/** Structured data of a notice's page: our article, based on the authority's text. */
export function articleData({ href, metadata }: NoticePage): WithContext<Article> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: metadata.shortTitle,
    description: metadata.summary,
    inLanguage: 'zh-CN',
    image: absolute('/card.png'),
    author: us(),
    publisher: us(),
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': absolute(href),
      lastReviewed: metadata.lastChecked,
    },
    isBasedOn: officialText(metadata),
  };
}
