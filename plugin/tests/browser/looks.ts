/** Whether the words of drawings can be read. */
import type { Page } from 'playwright-core';

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pairs of words that lie on one another. */
export async function overlaps(page: Page): Promise<string[]> {
  const words: Word[] = await page.evaluate(() =>
    [...document.querySelectorAll('svg text')]
      .map((element) => ({ text: element.textContent?.trim() ?? '', box: element.getBoundingClientRect() }))
      .filter(({ text }) => text !== '')
      .map(({ text, box: { left, right, top, bottom } }) => ({ text, left, right, top, bottom })),
  );
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => (liesOn(one, other) ? [`${one.text} on ${other.text}`] : [])),
  );
}

/** Boxes are a little higher than letters. */
function liesOn(a: Word, b: Word): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 3;
}

/** Words that leave their drawing. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 2 || bottom > frame.bottom + 2;
        })
        .map((element) => element.textContent ?? '');
    }),
  );
}

export const titles = (page: Page): Promise<string[]> => page.locator('svg title').allTextContents();

/** What the host's sandbox passes on to the page: anything else would be missing there. */
const TAGS = new Set(
  'div section h3 p span ul li button style table thead tbody tr th td svg g path rect line circle text tspan title'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  `class style title role aria-label aria-hidden aria-busy aria-pressed type viewBox width height preserveAspectRatio fill
  stroke stroke-width stroke-dasharray opacity transform x y x1 x2 y1 y2 cx cy r rx d dx dy text-anchor`.split(/\s+/),
);

export async function unknownToHost(page: Page): Promise<string[]> {
  const used = await page.evaluate(() =>
    [...document.querySelectorAll('#root *')].map((element) => ({
      tag: element.tagName.toLowerCase(),
      attributes: element.getAttributeNames(),
    })),
  );
  const unknown = used.flatMap(({ tag, attributes }) => [
    ...(TAGS.has(tag) ? [] : [`<${tag}>`]),
    ...attributes.filter((name) => !ATTRIBUTES.has(name)).map((name) => `${tag} ${name}`),
  ]);
  return [...new Set(unknown)];
}
