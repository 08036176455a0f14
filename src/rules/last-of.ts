/** The last of a list, undefined of an empty one: `at(-1)` for engines that do not know it yet. */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
