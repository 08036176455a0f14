import type { WidgetNotice } from '../../kit/notice.ts';

/** What to say of a post that the region's notice does not list, where that leaves the answer open; undefined elsewhere. */
export function unlistedPost(
  notices: readonly WidgetNotice[],
  place: string | undefined,
  post: string,
): string | undefined {
  for (const { region, rules } of notices) {
    const condition = rules.conversion?.conditions.find(
      (each) => 'otherwise' in each && each.fact === 'post',
    );
    if (region !== place || !condition || !('otherwise' in condition) || condition.otherwise === 'met')
      continue;
    const listed = [...(condition.met ?? []), ...(rules.conversion?.posts ?? []).map(({ name }) => name)];
    if (listed.includes(post)) continue;
    return `通知没有列出这个岗位。列出的岗位要照证书写全称，例如“${listed[0] ?? ''}”；没有写全的，请补全。`;
  }
  return undefined;
}
