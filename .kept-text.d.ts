import type { Plugin } from 'esbuild';

/** Keeps what Ink asks of each row; see the code. */
export const keptText: Plugin;
