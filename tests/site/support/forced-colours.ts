import type { Page } from '@playwright/test';

/** The colours that a reader's system gives a page; what follows it here may stand on the page's ground. */
const PALETTE = ['CanvasText', 'LinkText', 'ButtonText', 'FieldText', 'GrayText', 'Highlight'] as const;
const GROUNDS = ['Canvas', 'ButtonFace', 'Field', 'Mark', 'MarkText', 'HighlightText'] as const;

declare global {
  interface Window {
    /** What stood out by its ground before the system's colours came. */
    standingOut: Element[];
    colours: {
      visible: (each: Element) => boolean;
      /** The ground that is painted behind an element, of its own or of what it stands in. */
      ground: (each: Element | null) => string;
      /** Whether a line is drawn around or beside the element, in another colour than its ground. */
      lined: (each: Element) => boolean;
      ringed: (each: Element) => boolean;
      named: (each: Element) => string;
    };
  }
}

/** Teaches the page what the checks below ask of it. */
export async function readColours(page: Page): Promise<void> {
  await page.evaluate(() => {
    const CLEAR = /^rgba\(.*, 0\)$/;
    const ground = (each: Element | null): string => {
      if (!each) return 'none';
      const own = getComputedStyle(each).backgroundColor;
      return CLEAR.test(own) ? ground(each.parentElement) : own;
    };
    const drawn = (style: string, width: string, colour: string, on: string) =>
      style !== 'none' && Number.parseFloat(width) >= 1 && !CLEAR.test(colour) && colour !== on;
    const ringed = (each: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      return drawn(outlineStyle, outlineWidth, outlineColor, ground(each.parentElement));
    };
    window.colours = {
      ground,
      ringed,
      visible: (each) => {
        const { width, height, bottom } = each.getBoundingClientRect();
        const { clipPath, visibility } = getComputedStyle(each);
        const shown = clipPath === 'none' && visibility === 'visible';
        return shown && width > 1 && height > 1 && bottom + scrollY > 0;
      },
      lined: (each) => {
        const style = getComputedStyle(each);
        return ['Top', 'Right', 'Bottom', 'Left'].some((side) => {
          const of = (what: string) => style[`border${side}${what}` as keyof CSSStyleDeclaration] as string;
          return drawn(of('Style'), of('Width'), of('Color'), ground(each));
        });
      },
      named: (each) =>
        `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}: ${(each.textContent ?? '').trim().slice(0, 20)}`,
    };
  });
}

/** Keeps in mind what stands out by its ground in the site's own colours. @returns how many */
export function rememberGrounds(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { visible, ground } = window.colours;
    window.standingOut = [...document.querySelectorAll('body *')].filter(
      (each) => visible(each) && ground(each) !== ground(each.parentElement),
    );
    return window.standingOut.length;
  });
}

/** What of it neither its ground nor a line tells in the system's colours. */
export function lostGrounds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { ground, lined, ringed, named } = window.colours;
    // The lines of a table are its cells', those of a mark within a button the button's.
    const framed = (each: Element) =>
      [each, each.querySelector(':scope > tbody > tr > td'), each.closest('button')].some(
        (frame) => frame && lined(frame),
      );
    return window.standingOut
      .filter((each) => ground(each) === ground(each.parentElement) && !framed(each) && !ringed(each))
      .map(named);
  });
}

/** Words and drawings in a colour that is not the system's, or in that of their own ground. */
export function foreignColours(page: Page): Promise<string[]> {
  return page.evaluate(
    ([palette, grounds]) => {
      const { visible, ground, named } = window.colours;
      const probe = document.body.appendChild(document.createElement('i'));
      const known = (names: readonly string[]) =>
        names.map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
      const [inks, papers] = [known(palette), known(grounds)];
      probe.remove();
      const worded = (each: Element) =>
        [...each.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const found: string[] = [];
      for (const each of document.querySelectorAll('body *')) {
        const style = getComputedStyle(each);
        const drawing = each instanceof SVGGeometryElement || each instanceof SVGTextElement;
        if (drawing) {
          const used = [style.fill, style.stroke].filter((colour) => colour.startsWith('rgb'));
          const foreign = used.filter((colour) => ![...inks, ...papers].includes(colour));
          if (foreign.length > 0) found.push(`drawn in ${foreign}: ${named(each)}`);
        } else if (visible(each) && worded(each)) {
          if (![...inks, ...papers].includes(style.color)) found.push(`in ${style.color}: ${named(each)}`);
          if (style.color === ground(each)) found.push(`on its own colour: ${named(each)}`);
        }
      }
      return found;
    },
    [PALETTE, GROUNDS] as const,
  );
}

/** Goes through the page by Tab. @returns how many stops there were, and those that show no ring, of their own or around them */
export async function withoutRing(page: Page, most = 150): Promise<{ stops: number; bare: string[] }> {
  const bare: string[] = [];
  let stops = 0;
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return 'the end';
      const { ringed, named } = window.colours;
      return ringed(activeElement.closest('.kit-option') ?? activeElement) ? '' : named(activeElement);
    });
    if (at === 'the end') break;
    if (at) bare.push(at);
  }
  return { stops, bare };
}
