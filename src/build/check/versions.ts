import { ofEach } from './each.ts';

/** Every version of a ruleset says what it changed, the newest first, and the newest is the one that answers. */
export const checkVersions = ofEach(({ files, lineOfRule, rules: { version, changes = [] } }) => {
  const expected = Array.from({ length: Number(version) }, (_, index) => `${Number(version) - index}`);
  const written = changes.map((each) => each.version);
  if (expected.join() === written.join()) return [];
  return [
    {
      file: files.rules,
      line: lineOfRule(['changes']) ?? lineOfRule(['version']),
      where: 'changes',
      says: `规则版本是 ${version}，changes 写了${written.length > 0 ? `版本 ${written.join('、')}` : '空'}`,
      fix: `从新到旧逐版写：版本 ${expected.join('、')}，每版一句话说改了什么`,
    },
  ];
});
