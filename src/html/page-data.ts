/** Who holds a place on a map: a word for the mark, and for the colours. `untold`: nothing has been said. */
export type MarkName = 'first' | 'second' | 'third' | 'nobody' | 'untold';

/** The letters that stand for marks in the data of a page, one a place. */
export const MARK_LETTERS: Readonly<Record<string, MarkName>> = {
  '0': 'first',
  '1': 'second',
  '2': 'third',
  '-': 'nobody',
  '?': 'untold',
};

/** A formation in one evening: its number, where it is drawn (pixels of the map), men, and what is said of it. */
export type FormationThen = readonly [no: number, x: number, y: number, men: number, words: number];

/** A curve of a chart: the name of its style, what it is called, and a value by turn. */
export interface CurveData {
  of: string;
  name: string;
  values: readonly (number | null)[];
}

/** A chart of the page. */
export interface ChartData {
  id: string;
  title: string;
  unit: string;
  curves: readonly CurveData[];
}

/** All that the page needs to show another day: written into it as JSON. Lists are by turn, from the eve. */
export interface PageData {
  /** "Thursday 13 July 2017", and "13 July". */
  dates: readonly string[];
  shortDates: readonly string[];
  places: readonly { id: string; name: string }[];
  formations: readonly { name: string; side: 'first' | 'second' }[];
  /** Sentences and names that stand in the data by number. */
  words: readonly string[];
  /** Letters of `MARK_LETTERS`, one a place: in the game, and as reported. */
  held: readonly string[];
  said: readonly string[];
  /** By place: the number of the words for who holds it, in the game, as reported, and who says so. */
  holderWords: readonly (readonly number[])[];
  saidWords: readonly (readonly number[])[];
  saidBy: readonly (readonly number[])[];
  /** Numbers of places over which the sources disagree, and of those that a report of the day names. */
  disputed: readonly (readonly number[])[];
  named: readonly (readonly number[])[];
  stand: readonly (readonly FormationThen[])[];
  /** The borders of the ground of places: two places, and a line from one point to another. */
  borders: readonly (readonly [a: number, b: number, x1: number, y1: number, x2: number, y2: number])[];
  /** Where the map should begin to be looked at, pixels. */
  middle: readonly [x: number, y: number];
  charts: readonly ChartData[];
}
