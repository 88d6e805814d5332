import type { Briefing } from '../engine/model/scenario.js';
import { shortDate } from './date.js';
import { counted, listed } from './number.js';

/** A dated event in the reports and in the game along them. Days are turns. */
export interface CourseDate {
  name: string;
  from: number;
  to: number;
  day: number | null;
  /** Days before (negative) or after the reported ones; null where the game never came to it. */
  off: number | null;
  /** Ids. */
  sources: readonly string[];
  /** Why the engine did not follow, in a sentence or two; null where nothing is said of it. */
  why: string | null;
}

/** A game along the reported course, to be told. */
export interface CourseStory {
  seed: string;
  milestones: readonly CourseDate[];
  /** The steps of its plan that reports date. */
  steps: readonly CourseDate[];
  sources: readonly { id: string; outlet: string; title: string }[];
}

/** The page that goes with the game along the reported course, in Markdown. */
export function courseStoryText(briefing: Briefing, story: CourseStory): string {
  const { milestones, steps, seed } = story;
  const cited = new Set([...milestones, ...steps].flatMap(({ sources }) => sources));
  const missed = steps.filter(({ off }) => off !== 0);
  return `${[
    '# The reported course, played through the engine',
    '',
    `${ABOUT} Scenario ${briefing.id}, seed ${seed}, the world of the best values.`,
    '',
    HOW,
    '',
    '## The milestones',
    '',
    `${onTime(milestones)} on the reported days.`,
    '',
    ...table(briefing, milestones),
    '',
    '## Other dated steps',
    '',
    `${onTime(steps)} on the reported days.`,
    '',
    ...table(briefing, steps),
    '',
    '## Where the engine would not follow',
    '',
    ...missed.map(({ name, off, why }) => `- ${name} (${offText(off)}). ${why ?? ''}`.trimEnd()),
    '',
    WHAT_IT_IS_NOT,
    '',
    '## Sources',
    '',
    ...story.sources
      .filter(({ id }) => cited.has(id))
      .map(({ id, outlet, title }) => `- ${id}: ${outlet}, ${title}`),
  ].join('\n')}\n`;
}

const ABOUT =
  'In `road-to-deir-ezzor-reported.json` both sides are ordered by a player who knows how the summer of 2017 was ' +
  'reported, and tries to bring each event about on its day. He gives orders and nothing else: no place changes hands but ' +
  'by the rules, and what the rules refuse is not ordered.';

const HOW =
  'The plan is `scenarios/theatre/course.json`, each step with its claims and sources; `npm run course` plays it and writes ' +
  'this page. The days on which steps are first ordered, their sorties and the seed were sought so that the dates come ' +
  'near; no figure of the rules was touched for it. `sukhnah-sim compare` with the save shows the same, and what other ' +
  'chance would have made of these orders.';

const WHAT_IT_IS_NOT =
  'That the dates can be met says little for the engine: the orders, and one seed of many, were chosen by their dates. ' +
  'What it shows is that the reported course can be ordered within the rules, and where it cannot. How thin the thread is, ' +
  '`compare` tells: with other chance the same orders, given again day by day whatever has happened, come to few of the dates.';

function onTime(dates: readonly CourseDate[]): string {
  return `${dates.filter(({ off }) => off === 0).length} of ${dates.length}`;
}

function table({ start }: Briefing, dates: readonly CourseDate[]): string[] {
  const date = (turn: number) => shortDate(start, turn);
  return [
    '| | reported | in the game | | sources |',
    '|---|---|---|---|---|',
    ...dates.map(({ name, from, to, day, off, sources }) => {
      const reported = from === to ? date(from) : `${date(from)} to ${date(to)}`;
      return `| ${name} | ${reported} | ${day === null ? '-' : date(day)} | ${offText(off)} | ${listed(sources)} |`;
    }),
  ];
}

function offText(off: number | null): string {
  if (off === null) return 'never';
  if (off === 0) return 'in time';
  return off < 0 ? `${counted(-off, 'day')} early` : `${counted(off, 'day')} late`;
}
