import type { PageScreen } from './screen.js';

/** A page with `lines` on it. */
export function pageOf(title: string, lines: readonly string[], gives: string | null = null): PageScreen {
  return { name: 'page', title, lines, scroll: 0, at: null, gives, turn: null };
}
