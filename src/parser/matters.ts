/** Data of the scenario as a whole that "why" can be asked about. */
export const MATTERS = ['operations', 'sorties', 'bases', 'levels', 'mines', 'works', 'questions'] as const;

export type Matter = (typeof MATTERS)[number];
