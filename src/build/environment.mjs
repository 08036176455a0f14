// Loaded before everything else by the npm scripts, so it is plain JavaScript that an old Node can still read.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This project needs Node.js 22.18 or newer, and this is ${process.version}: install a current Node.js from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro can put its servers into the background by itself: here they stay in the terminal that started them.
process.env.ASTRO_DEV_BACKGROUND = '0';
process.env.ASTRO_PREVIEW_BACKGROUND = '0';
