/** The phone that pages are opened on where nothing else is said; as on the server, since no service worker answers for it. */
export const phone = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  serviceWorkers: 'block',
} as const;
