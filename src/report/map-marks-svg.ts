import type { PictureHolder, Spot } from './map-picture.js';
import { fixed } from './svg-text.js';

const SHAPES: Record<PictureHolder['mark'], (spot: Spot) => string> = {
  first: ({ x, y }) => `<circle class="place first" cx="${fixed(x)}" cy="${fixed(y)}" r="6"/>`,
  second: ({ x, y }) =>
    `<rect class="place second" x="${fixed(x - 5.2)}" y="${fixed(y - 5.2)}" width="10.4" height="10.4"/>`,
  third: ({ x, y }) => `<path class="place third" d="M${fixed(x)} ${fixed(y - 7)}l6.5 12h-13z"/>`,
  none: ({ x, y }) => `<path class="place none" d="M${fixed(x)} ${fixed(y - 7)}l7 7l-7 7l-7 -7z"/>`,
};

/** The mark of a holder round `spot` as SVG: told apart by shape before colour. */
export function drawMark(mark: PictureHolder['mark'], spot: Spot): string {
  return SHAPES[mark](spot);
}
