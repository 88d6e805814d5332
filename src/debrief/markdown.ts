import { longDate } from '../report/date.js';
import type { DatedClaim } from '../report/dossier.js';
import { besideRows } from './besides.js';
import { citedSources, contradictionsOf } from './cited-sources.js';
import { type DayReport, dayReports } from './day-report.js';
import { type Debrief, lastEvening } from './debrief.js';
import { CAUSE_NAMES, LOSS_CAUSES, lossesInAll, lossesOn, lossSentence } from './losses-by-cause.js';
import { outcomeLines } from './outcome-lines.js';
import { textParts } from './text-parts.js';
import { WHAT_IS_WHAT } from './what-is-what.js';

/** A hand-out in Markdown: outcome, dates beside the reports, the days in short, what sources disagree in, sources. */
export function formatMarkdown(debrief: Debrief): string {
  const { shelf, scenario } = debrief;
  const { start } = scenario.briefing;
  const lines = [
    `# ${marked(shelf.file.name)}`,
    '',
    `${longDate(start, 1)} to ${longDate(start, lastEvening(debrief).turn)}. ${marked(playedText(debrief))}`,
    '',
    `> Content note. ${marked(shelf.file.contentNote)}`,
    '',
    ...items(WHAT_IS_WHAT),
    '',
    '## How it came out',
    '',
    ...paragraphs(outcomeLines(debrief)),
    ...lossLines(debrief),
    ...besideLines(debrief),
    '## Day by day',
    '',
    ...dayReports(debrief).flatMap((day) => dayText(debrief, day)),
    ...disputeLines(debrief),
    '## Sources',
    '',
    'Each with its leaning and how far to trust it.',
    '',
    ...items(
      citedSources(debrief).map(
        ({ id, outlet, title, date, leaning, reliability }) =>
          `${id}: ${outlet}, "${title}"${date ? `, ${date}` : ''}. Leaning: ${leaning}. ${reliability}`,
      ),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Who played it, with which seed, and what wrote this down. */
export function playedText({ seed, world, players, version, scenario }: Debrief): string {
  const by = scenario.briefing.sides.map(({ id, name }) => `${name} by ${players[id] ?? 'nobody'}`);
  return `Scenario ${scenario.briefing.id}, seed ${seed}, world ${world}; ${by.join(', ')}. Written by sukhnah-sim ${version}.`;
}

/** Men lost by cause, a row for each side; causes that cost nobody are left out. */
function lossLines(debrief: Debrief): string[] {
  const losses = lossesInAll(debrief);
  const causes = LOSS_CAUSES.filter((cause) => losses.some(({ by }) => by[cause] > 0));
  if (causes.length === 0) return [];
  const rows = debrief.scenario.briefing.sides.map(({ name }, side) => {
    const { all, by } = losses[side]!;
    return [name, String(all), ...causes.map((cause) => String(by[cause]))];
  });
  return [
    '## Men lost, by cause',
    '',
    ...tableOf([['Side', 'in all', ...causes.map((cause) => CAUSE_NAMES[cause])], ...rows]),
    '',
    'Dead, wounded and taken prisoner, in the game.',
    '',
  ];
}

/** A table; its first row is the head. */
function tableOf(rows: readonly (readonly string[])[]): string[] {
  const [head, ...body] = rows.map(
    (cells) => `| ${cells.map((cell) => marked(cell).replaceAll('|', '\\|')).join(' | ')} |`,
  );
  return [head!, `|${rows[0]!.map(() => '---|').join('')}`, ...body];
}

function besideLines(debrief: Debrief): string[] {
  const rows = besideRows(debrief);
  if (rows.length === 0) return [];
  return [
    '## Beside the reports',
    '',
    ...tableOf([
      ['What', 'Reported', 'Sources', 'In the game', 'Difference'],
      ...rows.map(({ name, reported, sources, inGame, off }) => [
        name,
        reported,
        sources.join(', '),
        inGame,
        off,
      ]),
    ]),
    '',
    ...paragraphs(debrief.beside.departure.slice(1)),
  ];
}

function dayText(debrief: Debrief, { turn, date, told, fights, reported }: DayReport): string[] {
  const lost = lossSentence(debrief.scenario.briefing, lossesOn(debrief, turn));
  const events = [
    ...(lost === null ? [] : [lost]),
    ...fights.map(({ text }) => text.replace(/ What weighed most:.*$/, '')),
    ...told.filter(({ heading }) => IN_SHORT.includes(heading)).flatMap(({ lines }) => lines),
  ];
  return [
    `### ${date}, day ${turn}`,
    '',
    ...(events.length > 0 ? ['In the game:', '', ...items(events)] : ['In the game: nothing of note.']),
    '',
    ...(reported.length > 0
      ? ['As reported:', '', ...items(reported.map((claim) => claimLine(debrief, claim))), '']
      : []),
  ];
}

/** Of a day's report, what a hand-out has room for. */
const IN_SHORT = ['Places', 'Sieges', 'People', 'End'];

/** "SOHR (leaning): claim [S4, high confidence]". */
function claimLine({ dossier }: Debrief, { outlet, text, sources, confidence }: DatedClaim): string {
  const source = dossier.sources.find(({ id }) => id === outlet);
  const by = source ? `${source.outlet} (${source.leaning})` : outlet;
  return `${by}: ${text} [${sources.join(', ')}; ${confidence} confidence]`;
}

function disputeLines(debrief: Debrief): string[] {
  const disputes = contradictionsOf(debrief);
  if (disputes.length === 0) return [];
  return [
    '## Where the sources disagree',
    '',
    ...disputes.flatMap(({ topic, statements, treatment }) => [
      `**${marked(topic)}**`,
      '',
      ...items(statements.map(({ text, sources }) => `${text} [${sources.join(', ')}]`)),
      '',
      `How the editor treats it: ${marked(treatment)}`,
      '',
    ]),
  ];
}

function paragraphs(lines: readonly string[]): string[] {
  return textParts(lines).flatMap(({ text, items: below }) => [
    marked(text),
    '',
    ...(below.length > 0 ? [...items(below), ''] : []),
  ]);
}

function items(texts: readonly string[]): string[] {
  return texts.map((text) => `- ${marked(text)}`);
}

/** `text` on one line, with nothing that Markdown or HTML would take for marks. */
function marked(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, (mark) => `\\${mark}`);
}
