import type { App, Game } from '../app.js';
import { kept } from '../memo.js';
import type { Row } from '../row.js';
import type { Reference } from './references.js';

/** A name as texts write it, and what is asked of it. */
interface Naming {
  pattern: RegExp;
  id: string;
}

/** The first mention of each place, and of each formation of the side at the keyboard, in some rows. */
export function thingsIn({ game }: App, rows: readonly Row[]): Reference[] {
  if (game === null) return [];
  const texts = rows.map((cells) => cells.map((one) => one.text).join(''));
  const taken: Reference[] = [];
  for (const { pattern, id } of namingsOf(game)) {
    for (const [row, text] of texts.entries()) {
      const match = pattern.exec(text);
      if (!match) continue;
      const [from, until] = [match.index, match.index + match[0].length];
      // A longer name may hold a shorter one: "Sukhnah gas field".
      const isTaken = taken.some((one) => one.row === row && one.from < until && from < one.until);
      if (isTaken) continue;
      taken.push({ row, from, until, name: id, kind: 'thing' });
      break;
    }
  }
  return taken;
}

/** The names to look for, the longest first. */
function namingsOf({ setting, session: { side } }: Game): Naming[] {
  return kept(setting, `namings for ${side}`, () => {
    const { places, formations } = setting.lexicon;
    const own = formations.filter((formation) => formation.side === side);
    return [...places, ...own]
      .map(({ id, name }) => ({ id, name: name.replace(/^The /, '') }))
      .sort((one, other) => other.name.length - one.name.length || (one.id < other.id ? -1 : 1))
      .map(({ id, name }) => ({ id, pattern: wholeName(name) }));
  });
}

function wholeName(name: string): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${plain}(?![\\p{L}\\p{N}-])`, 'u');
}
