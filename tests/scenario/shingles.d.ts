/** Words in a run. */
export const RUN: number;

/** Each run of eight words in `text` with its hash. */
export function shinglesOf(text: string): { run: string; hash: string }[];
