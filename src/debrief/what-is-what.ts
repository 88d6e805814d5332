/** What is simulated, what is reported, and what is not scripted: for the head of every report. */
export const WHAT_IS_WHAT = [
  'Simulated: what the model made of the orders that were given. Every result follows from the rules, the orders and the chance of the seed; no capture is scripted.',
  'Reported: what outlets said in the summer of 2017, each with its source, from the day that a claim is about, whenever it was published. Reports are claims, not facts; where they contradict each other, both are shown.',
  'The game shows its whole truth here, also what a side could not know while it was played. People who had to leave are shown and never scored.',
] as const;

/** Why a line on the map is no survey. */
export const MAP_NOTE =
  'Coloured ground belongs to the nearest place, up to 30 km away; the thick line parts ground of the two sides (design assumption: no source draws a front that exactly).';
