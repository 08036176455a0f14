/** The oldest engines that the tasks run in. In older ones every page reads as it does without JavaScript. */
export const FLOOR = { chrome: '87', safari: '14', ios: '14' } as const;

const targetOf = (engines: Readonly<Record<string, string>>): string[] =>
  Object.entries(engines).map(([engine, version]) => `${engine}${version}`);

/** The same for the build, which writes newer styles as these understand them. */
export const STYLE_TARGET = targetOf(FLOOR);

/**
 * And newer syntax of scripts. Chrome 87 to 90 misread one form of `?.`, a call with `...` in it, for which the build would
 * write out every `?.`: `tests/site/engines.spec.ts` refuses that form instead, and all else that is newer than the floor.
 */
export const SCRIPT_TARGET = targetOf({ ...FLOOR, chrome: '91' });
