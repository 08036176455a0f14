/** The oldest engines that the tasks run in. In older ones every page reads as it does without JavaScript. */
export const FLOOR = { chrome: '87', safari: '14', ios: '14' } as const;

/** The same for the build, which writes newer syntax (scripts and styles) as these understand it. */
export const TARGET: string[] = Object.entries(FLOOR).map(([engine, version]) => `${engine}${version}`);
