import type { PictureHolder, PictureLine } from './map-picture.js';

/** The mark of each kind of holder on a text map: told apart by shape alone. */
export const HOLDER_MARKS: Record<PictureHolder['mark'], string> = {
  first: '#',
  second: 'x',
  third: '+',
  none: 'o',
};

/** The mark of each kind of line on a text map. */
export const LINE_MARKS: Record<PictureLine['kind'], string> = {
  river: '~',
  ridge: '^',
  province: ':',
  'salt-flat': ',',
};
