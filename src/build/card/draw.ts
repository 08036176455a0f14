import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import opentype from 'opentype.js';
import sharp from 'sharp';

/**
 * `npm run card`: draws the card that links to the site show in chats, 1200 × 630. Its words become outlines, so that the
 * picture is the same wherever it is made from the drawing.
 */
const FONTS = new URL('../../../node_modules/@expo-google-fonts/noto-sans-sc/', import.meta.url);
const DRAWING = new URL('card.svg', import.meta.url);
const PICTURE = new URL('../../../public/card.png', import.meta.url);
const WIDTH = 1200;
const HEIGHT = 630;

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const icon = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');

/** A colour of the light scheme. @throws Error where tokens.css has none of that name */
function colour(name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (!value) throw new Error(`no colour --${name} in tokens.css`);
  return value;
}

/** One line of words in the middle of the card, as outlines. @throws Error where the font lacks a character */
function words(
  text: string,
  weight: '400Regular' | '700Bold',
  size: number,
  baseline: number,
  fill: string,
): string {
  const file = readFileSync(new URL(`${weight}/NotoSansSC_${weight}.ttf`, FONTS));
  const font = opentype.parse(new Uint8Array(file).buffer);
  const lacking = [...text].filter((character) => font.charToGlyphIndex(character) === 0);
  if (lacking.length > 0) throw new Error(`the font has no ${lacking.join(' ')}`);
  const start = (WIDTH - font.getAdvanceWidth(text, size)) / 2;
  const outlines = font.getPath(text, start, baseline, size).toPathData(1);
  return `<path fill="${fill}" d="${outlines}"/>`;
}

const drawing = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour('paper')}"/>`,
  `<rect width="${WIDTH}" height="14" fill="${colour('accent')}"/>`,
  icon.trim().replace('<svg ', '<svg x="525" y="72" width="150" height="150" '),
  words('持证指南', '700Bold', 128, 366, colour('ink')),
  words('官方通知怎么说，一条一条看', '400Regular', 42, 452, colour('ink')),
  `<rect x="474" y="500" width="252" height="66" rx="6" fill="none" stroke="${colour('control')}" stroke-width="2"/>`,
  words('非官方网站', '400Regular', 36, 546, colour('quiet')),
  '</svg>\n',
].join('\n');

writeFileSync(DRAWING, drawing);
await sharp(Buffer.from(drawing), { density: 96 })
  .resize(WIDTH, HEIGHT)
  .png({ palette: true, colours: 32, effort: 10 })
  .toFile(fileURLToPath(PICTURE));
