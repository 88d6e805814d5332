/** Data of the scenario as a whole that "why" can be asked about. */
export const MATTERS = [
  'operations',
  'sorties',
  'landings',
  'bases',
  'levels',
  'mines',
  'works',
  'wrecking',
  'people',
  'race',
  'zones',
  'questions',
] as const;

export type Matter = (typeof MATTERS)[number];
