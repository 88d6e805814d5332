/** The version of the protocol: it goes up when a bot written for the one before would no longer understand. */
export const PROTOCOL = 1;

/** Bytes of the longest line that is read from a bot. Design assumption: a hundred times the longest sensible answer. */
export const LONGEST_LINE = 1_000_000;

/** Orders in one answer. Design assumption: some ten times the formations of the largest scenario. */
export const MOST_ORDERS = 500;

/** Faults of a bot that are told on one turn; after that many it has no orders for the turn. Design assumption. */
export const MOST_FAULTS = 10;

/** Turns running without an answer after which a bot is taken to be gone. Design assumption. */
export const MOST_SILENT = 3;
