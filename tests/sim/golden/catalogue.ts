import { staff } from '../../../src/ai/staff/staff.js';
import type { Scenario } from '../../../src/engine/model/scenario.js';
import { digestOf } from '../../../src/scenario/digest.js';
import { playGame } from '../../../src/sim/play.js';
import { resultOf } from '../../../src/sim/result.js';
import { rootOf } from '../../../src/sim/seed.js';
import { turnOf } from '../../../src/text/calendar.js';

/** Seeds 1 to this are in a catalogue. */
export const SEEDS = 25;

/** A table with a heading over each column; its first column names its rows. */
interface Table {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * What games of staff against staff come to, as text to be read: how each seed ended, and on which day each place was
 * first held by the first side.
 */
export function catalogueOf(scenario: Scenario): string {
  const { id, start, sides } = scenario.briefing;
  const [first, second] = sides;
  const results = Array.from({ length: SEEDS }, (_, i) => {
    const seed = String(i + 1);
    const state = playGame(scenario, [staff, staff], rootOf(seed), 'drawn');
    return resultOf(scenario, state, { seed, version: '', digest: digestOf(state) });
  });
  const games: Table = {
    columns: ['seed', 'winner', 'level', 'ends', 'points', `lost-${first.id}`, `lost-${second.id}`, 'reached', 'digest'],
    rows: results.map(({ seed, winner, level, endDate, scores, losses, milestones, digest }) => [
      seed,
      winner ?? 'nobody',
      level,
      endDate,
      Object.values(scores).join(':'),
      ...Object.values(losses).map(({ men }) => String(men)),
      String(Object.values(milestones).filter((date) => date !== null).length),
      digest,
    ]),
  };
  const places = Object.keys(results[0]!.milestones).filter((place) =>
    results.some(({ milestones }) => milestones[place]),
  );
  const days: Table = {
    columns: ['place', ...results.map(({ seed }) => seed)],
    rows: places.map((place) => [
      place,
      ...results.map(({ milestones }) => {
        const date = milestones[place] ?? null;
        return date === null ? '-' : String(turnOf(start, date));
      }),
    ]),
  };
  return [
    `${id}, staff against staff, drawn worlds, seeds 1 to ${SEEDS}.\n`,
    written(games),
    `The day on which ${first.id} first held each place that it ever held, by seed.\n`,
    written(days),
  ].join('\n');
}

/** What one catalogue says otherwise than another: a line for each seed, which names the columns and places. */
export function differences(was: string, is: string): string[] {
  const [before, after] = [entries(was), entries(is)];
  const lines = new Map<string, string[]>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key) ?? 'nothing', after.get(key) ?? 'nothing'];
    if (old === now) continue;
    const [seed, column] = key.split(' ') as [string, string];
    lines.set(seed, [...(lines.get(seed) ?? []), `${column} ${old} -> ${now}`]);
  }
  return [...lines]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([seed, changes]) => `seed ${seed}: ${changes.join(', ')}`);
}

function written({ columns, rows }: Table): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines.map((line) => `${line.map((cell, i) => cell.padEnd(widths[i]!)).join('  ').trimEnd()}\n`).join('');
}

/** Each cell of a catalogue under its seed and column, or its seed and place. */
function entries(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let columns: string[] = [];
  for (const line of text.split('\n')) {
    const cells = line.split(/ +/);
    if (cells[0] === 'seed' || cells[0] === 'place') columns = cells;
    else if (line === '' || columns.length !== cells.length) columns = [];
    else {
      for (const [i, cell] of cells.entries()) {
        if (i > 0) found.set(columns[0] === 'seed' ? `${cells[0]} ${columns[i]}` : `${columns[i]} ${cells[0]}`, cell);
      }
    }
  }
  return found;
}
