// Loaded before everything else by the npm scripts, so it is plain JavaScript that an old Node can still read.
import { spawnSync } from 'node:child_process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `This project needs Node.js 22.12 or newer, and this is ${process.version}: install a current Node.js from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro can put its servers into the background by itself: here they stay in the terminal that started them.
process.env.ASTRO_DEV_BACKGROUND = '0';
process.env.ASTRO_PREVIEW_BACKGROUND = '0';

// Before 22.18 Node reads TypeScript only when it is told to: the same command once more, with the flag.
if (!process.features.typescript) {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const { status } = spawnSync(process.execPath, [...flags, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
