import type { FightReport } from '../engine/model/event.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { DatedMilestone } from './compare-track.js';
import { shortDate } from './date.js';
import { RESULT_NAMES } from './fight.js';
import { groundName } from './names.js';
import { counted, listed, percent } from './number.js';

/** A figure of a game among those of other games; `position` is the permille of them that have less. */
export interface ToldStanding<T> {
  own: T;
  p10: T;
  p50: T;
  p90: T;
  position: number;
}

/** What the same orders came to in other games. Days are turns. */
export interface ToldSpreads {
  games: number;
  lead: ToldStanding<number>;
  losses: readonly [ToldStanding<number>, ToldStanding<number>];
  /** By milestone; `reached` is how many games came to it. */
  days: readonly (ToldStanding<number | null> & { reached: number })[];
}

/** A day's luck, in thousandths of a point for the first side, and its fights with the chance of each result. */
export interface ToldDay {
  turn: number;
  luck: number;
  error: number;
  isClear: boolean;
  fights: readonly { fight: FightReport; chance: number }[];
}

/** The luck of all days. */
export interface ToldLedger {
  games: number;
  start: number;
  days: readonly ToldDay[];
}

/** What the same orders came to with other chance, in the same world and in others. */
export function spreadLines(
  briefing: Briefing,
  milestones: readonly DatedMilestone[],
  told: { answering: boolean; sameWorld: ToldSpreads; otherWorlds: ToldSpreads },
): string[] {
  const { answering, sameWorld, otherWorlds } = told;
  return [
    answering ? 'The same players with other chance' : 'The same orders with other chance',
    answering ? ANSWERING : AS_GIVEN,
    `In the same world (${counted(sameWorld.games, 'game')}):`,
    ...standings(briefing, milestones, sameWorld),
    `In worlds drawn anew, strengths, mines and open questions with them (${counted(otherWorlds.games, 'game')}):`,
    ...standings(briefing, milestones, otherWorlds),
  ];
}

const AS_GIVEN =
  'The orders of both sides are played again as they were given; what may not be ordered there is refused. A player ' +
  'who sees what happens would order otherwise, so part of what looks like luck here is good use of it.';

const ANSWERING =
  'A side that was led by a program is led by it again; the orders of a person are played again as they were given, ' +
  'and what may not be ordered there is refused.';

function standings(
  briefing: Briefing,
  milestones: readonly DatedMilestone[],
  { games, lead, losses, days }: ToldSpreads,
): string[] {
  const [first, second] = briefing.sides;
  const plain = String;
  const date = (turn: number | null) => (turn === null ? 'never' : shortDate(briefing.start, turn));
  return [
    standing(`Lead of ${first.name} in points`, lead, plain, 'had less'),
    standing(`Men lost, ${first.name}`, losses[0], plain, 'had fewer'),
    standing(`Men lost, ${second.name}`, losses[1], plain, 'had fewer'),
    ...milestones.map(({ name }, no) => {
      const { own, reached } = days[no]!;
      const all = `${reached === 0 ? 'none' : reached} of ${counted(games, 'game')}`;
      const { p10, p50, p90, position } = days[no]!;
      const told = [
        `${date(own)} in this game`,
        `${all} came to it`,
        ...(p10 === null ? [] : [`a tenth of all by ${date(p10)}`]),
        ...(p50 === null ? [] : [`half by ${date(p50)}`]),
        ...(p90 === null ? [] : [`nine tenths by ${date(p90)}`]),
        ...(reached === 0
          ? []
          : [position === 0 ? 'none earlier than here' : `${percent(position)} earlier than here`]),
      ];
      return `  - ${name}: ${told.join('; ')}.`;
    }),
  ];
}

function standing<T>(
  what: string,
  { own, p10, p50, p90, position }: ToldStanding<T>,
  text: (value: T) => string,
  less: string,
): string {
  return `  - ${what}: ${text(own)} in this game; middle of the others ${text(p50)}, four in five of them from ${text(p10)} to ${text(p90)}; ${percent(position)} ${less}.`;
}

/** The days whose chance mattered most, and their fights. */
export function ledgerLines(briefing: Briefing, ledger: ToldLedger): string[] {
  const { games, days } = ledger;
  const all = days.reduce((sum, { luck }) => sum + luck, 0);
  const clear = [...days]
    .filter(({ isClear }) => isClear)
    .sort((a, b) => Math.abs(b.luck) - Math.abs(a.luck) || a.turn - b.turn)
    .slice(0, MOST)
    .sort((a, b) => a.turn - b.turn);
  return [
    `Luck by day, in points for ${briefing.sides[0].name}`,
    `A lead of ${pointsText(ledger.start)} was to be expected before the first day ` +
      `(mean of ${counted(games, 'game')}); it came to ${pointsText(ledger.start + all)}. The luck of all days together: ${signed(all)}.`,
    ...clear.map((day) => dayLine(briefing, day)),
    clear.length === 0
      ? 'No day stands out from what so few games leave uncertain.'
      : `Days that stand out from what ${counted(games, 'game')} leave uncertain; at most ${MOST} are listed.`,
  ];
}

/** Days listed. */
const MOST = 5;

function dayLine(briefing: Briefing, { turn, luck, error, fights }: ToldDay): string {
  const told = fights.slice(0, 3).map((fight) => fightPhrase(briefing, fight));
  const what = told.length === 0 ? 'no fight that day' : `least likely first: ${listed(told)}`;
  return `  - ${shortDate(briefing.start, turn)}: ${signed(luck)} (give or take ${pointsText(2 * error)}); ${what}.`;
}

/** "Arak, repulsed (8%)". */
export function fightPhrase(
  briefing: Briefing,
  { fight, chance }: { fight: FightReport; chance: number },
): string {
  const where = groundName(briefing, fight.link, fight.place);
  return `the fight for ${where}: ${RESULT_NAMES[fight.result]} (chance ${percent(chance)})`;
}

/** Thousandths of a point as "-3.4". */
function pointsText(thousandths: number): string {
  const tenths = Math.round(Math.abs(thousandths) / 100);
  const sign = thousandths < 0 && tenths > 0 ? '-' : '';
  return `${sign}${Math.floor(tenths / 10)}.${tenths % 10}`;
}

function signed(thousandths: number): string {
  const text = pointsText(thousandths);
  return text.startsWith('-') || text === '0.0' ? text : `+${text}`;
}
