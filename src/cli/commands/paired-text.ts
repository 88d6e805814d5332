import type { Briefing } from '../../engine/model/scenario.js';
import { shortName } from '../../report/names.js';
import { grouped } from '../../report/number.js';
import { wrapped } from '../../report/wrap.js';
import type { Effect } from '../../sim/paired.js';
import { table } from '../table.js';
import { forOneLine, forTerminal } from '../text.js';
import type { PairedRecord, PlayedRecord } from './run-paired.js';

/** What a change does, told in lines of at most 78 columns. */
export function pairedText({ sides, places }: Briefing, found: PairedRecord): string {
  const { compare, games, different, seed, version, base, other, wins, lead, losses, milestones } = found;
  const nameOf = (id: string) => sides.find((side) => side.id === id)?.name ?? 'nobody (draw)';
  const placeOf = (id: string) => shortName(places.find((place) => place.id === id)!.name);
  const days = Object.fromEntries(Object.entries(milestones).map(([id, { day }]) => [id, day]));
  const lines = [
    `What it does: ${forOneLine(compare)}`,
    `${grouped(games)} seeds from ${forOneLine(seed)}, each played without the change and with it, version ${version}`,
    `${grouped(different)} of them came out differently`,
    `without: ${playedText(base)}`,
    `with:    ${playedText(other)}`,
    '',
    ...effectTable([
      { title: 'Games won, %', effects: named(wins, nameOf), times: 100 },
      { title: 'Points ahead', effects: [[nameOf(sides[0].id), lead]] },
      { title: 'Men lost', effects: named(losses, nameOf), digits: 0 },
      { title: `Day on which ${sides[0].name} held`, effects: named(days, placeOf) },
    ]),
    '',
    'Days count from the first day of the scenario; never counts as the day after its last. Between brackets lies the change of the mean in 95 of 100 resamples of the seeds. Size: the change in standard deviations of the change of single seeds.',
  ];
  return forTerminal(`${wrapped(lines).join('\n')}\n`);
}

function playedText({ scenario, digest, players, world }: PlayedRecord): string {
  const by = Object.entries(players).map(([side, player]) => `${side} by ${player}`);
  return `${scenario} (${digest}), ${by.join(', ')}, world ${world}`;
}

/** Effects of one kind. */
interface EffectGroup {
  title: string;
  effects: (readonly [name: string, effect: Effect])[];
  /** 1 unless said. */
  times?: number;
  /** After the point; 1 unless said. */
  digits?: number;
}

function named(effects: Readonly<Record<string, Effect>>, nameOf: (id: string) => string) {
  return Object.entries(effects).map(([id, effect]) => [nameOf(id), effect] as const);
}

/** A name that is too long for its column stands in a line of its own, above its figures. */
function effectTable(groups: readonly EffectGroup[]): string[] {
  const rows = groups
    .filter(({ effects }) => effects.length > 0)
    .flatMap(({ title, effects, times, digits }) => [
      { name: title, cells: NO_CELLS },
      ...effects.map(([name, effect]) => ({ name: `  ${name}`, cells: cells(effect, times, digits) })),
    ]);
  const isLong = (name: string) => name.length > NAME_WIDTH;
  const [head, ...lines] = table([
    ['Mean of all games', 'without', 'with', 'change', '95 in 100', 'size'],
    ...rows.map(({ name, cells }) => [isLong(name) ? '' : name, ...cells]),
  ]);
  return [
    head!,
    ...rows.flatMap(({ name, cells }, i) => {
      if (!isLong(name)) return [lines[i]!];
      return cells === NO_CELLS ? [name] : [name, lines[i]!];
    }),
  ];
}

/** Columns; with the figures beside them no more than a line of a terminal. */
const NAME_WIDTH = 25;

const NO_CELLS = ['', '', '', '', ''];

function cells({ base, other, difference, interval, size }: Effect, times = 1, digits = 1): string[] {
  const one = (value: number) => (value * times).toFixed(digits);
  return [
    one(base),
    one(other),
    signed(one(difference)),
    `[${interval.map((value) => signed(one(value))).join(' to ')}]`,
    size === null ? '-' : signed(size.toFixed(2)),
  ];
}

/** "+2.0", "-0.5", "0.0". */
function signed(text: string): string {
  const value = Number(text);
  if (value === 0) return text.replace('-', '');
  return value > 0 ? `+${text}` : text;
}
