/** Data of the scenario as a whole that "why" can be asked about. */
export const MATTERS = [
  'operations',
  'sorties',
  'landings',
  'bases',
  'levels',
  'objectives',
  'mines',
  'works',
  'wrecking',
  'people',
  'race',
  'zones',
  'questions',
  'charts',
] as const;

export type Matter = (typeof MATTERS)[number];
