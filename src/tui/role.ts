/** What a piece of the screen means. The theme gives each a look; nothing else knows of colours. */
export const ROLES = [
  /** Running text, and what may be passed over. */
  'text',
  'dim',
  'strong',
  'title',
  /** A key that does something here, and what is selected. */
  'key',
  'selected',
  /** Something went wrong, or may; something is well. */
  'warning',
  'good',
  /** Frames round panels. */
  'frame',
  /** Who holds or owns a thing: the two sides, third parties, nobody. */
  'first',
  'second',
  'third',
  'nobody',
  /** Formations, as counters: those that the reader sees now, and what he remembers of the enemy. */
  'first-counter',
  'second-counter',
  'first-memory',
  'second-memory',
  /** The ground of the map. */
  'river',
  'ridge',
  'salt-flat',
  'province',
  'highway',
  'road',
  'track',
  'desert',
  /** What is drawn over it. */
  'label',
  'fire',
  'mines',
  'supply',
  'bottleneck',
  'plan',
  'zone',
  /** The curves of a chart, told apart by their marks too. */
  'curve-1',
  'curve-2',
  'curve-3',
] as const;

export type Role = (typeof ROLES)[number];
