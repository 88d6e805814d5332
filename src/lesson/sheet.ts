import { shortDate } from '../report/date.js';
import type { LessonItem } from '../scenario/lesson-file.js';
import { addDays } from '../text/calendar.js';
import { brier, scoreText } from './brier.js';
import { type Given, keyOfItem, type Lesson, type LessonRun } from './lesson.js';
import { scoredText } from './outcome-lines.js';
import { stopsAhead } from './reach.js';
import { comparedRows, type ScoreRow, scoreRows } from './score-rows.js';
import type { ScoredPrediction } from './scored.js';
import { predictionsOf, pressLines } from './scores-lines.js';

/** The debrief sheet of a run in Markdown: what was asked and answered, predictions with scores, what was shown, sources. */
export function debriefSheet(lesson: Lesson, run: LessonRun, version: string): string {
  const { file } = lesson;
  const reached = file.stops.length - stopsAhead(lesson, run).length;
  const stops = file.stops.slice(0, reached).flatMap((_, no) => stopLines(lesson, run, no));
  const lines = [
    `# ${safe(file.title)}`,
    '',
    `Debrief sheet of a lesson for ${safe(file.audience)}. ${safe(file.contentNote)}`,
    '',
    ...leftLines(lesson, run),
    '## Aims',
    '',
    ...file.aims.map((aim) => `- ${safe(aim)}`),
    '',
    ...stops,
    ...predictionLines(lesson, run),
    ...sourcesOf(lesson, stops),
    '## How it was run',
    '',
    `sukhnah-sim ${version}, lesson \`${file.id}\`.`,
    '',
    ...file.games.map((game, no) => {
      const { start } = lesson.games[no]!.setting.scenario.briefing;
      const { turn } = run.sessions[no]!.state;
      const until = turn === 0 ? 'not played' : `played up to ${addDays(start, turn - 1)}`;
      return `- ${safe(game.name)}: scenario \`${safe(game.scenario)}\`, seed \`${safe(game.seed)}\`, world ${game.world}, ${until}`;
    }),
    '',
    '## Notes',
    '',
    ...Array.from({ length: 8 }, () => ['&nbsp;', '']).flat(),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Where the lesson was left, and which stops were not reached; nothing where it came to its end. */
function leftLines(lesson: Lesson, run: LessonRun): string[] {
  if (run.phase === 'over') return [];
  const at = run.phase === 'waiting' ? `, at the stop "${lesson.file.stops[run.stop]!.title}"` : '';
  const ahead = stopsAhead(lesson, run);
  return [
    `The lesson was left before its end${safe(at)}.`,
    '',
    ...(ahead.length === 0 ? [] : ['Stops that were not reached:', '']),
    ...ahead.map(({ title }) => `- ${safe(title)}`),
    ...(ahead.length === 0 ? [] : ['']),
  ];
}

function stopLines(lesson: Lesson, run: LessonRun, no: number): string[] {
  const stop = lesson.file.stops[no]!;
  const day = 'date' in stop.when ? ` (${shortDate(stop.when.date, 1)})` : '';
  return [
    `## ${safe(stop.title)}${day}`,
    '',
    ...stop.items.flatMap((item, i) => itemLines(run, item, run.shown[keyOfItem(no, i)])),
  ];
}

function itemLines(run: LessonRun, item: LessonItem, shown: readonly string[] | undefined): string[] {
  switch (item.type) {
    case 'text':
      return [safe(item.text), ''];
    case 'pause':
      return [];
    case 'line':
      return [`(The program was asked: ${safe(item.line)})`, ''];
    case 'question':
    case 'choice':
    case 'prediction': {
      const options =
        item.type === 'choice' ? item.options.map((option, i) => `${i + 1}. ${safe(option)}`) : [];
      return [
        `**${safe(item.ask)}**`,
        '',
        ...options,
        ...(options.length > 0 ? [''] : []),
        `Answer: ${answerText(run.given[item.id])}`,
        '',
        'Notes: ______________________________',
        '',
      ];
    }
    default:
      return shown === undefined ? [] : [...quoted(shown), ''];
  }
}

/** What was shown as a quotation, with one empty line between its parts. */
function quoted(shown: readonly string[]): string[] {
  const lines = shown.flatMap(quotedLine);
  const single = lines.filter((line, no) => line !== '>' || (no > 0 && lines[no - 1] !== '>'));
  return single.at(-1) === '>' ? single.slice(0, -1) : single;
}

/** Lists stay lists; anything else is a paragraph. */
function quotedLine(line: string): string[] {
  if (line.trim() === '') return ['>'];
  const bullet = /^\s*- (.*)$/.exec(line);
  return bullet ? [`> - ${safe(bullet[1]!)}`] : ['>', `> ${safe(line.trim())}`, '>'];
}

function answerText(given: Given | undefined): string {
  if (given === undefined) return '(left open)';
  switch (given.type) {
    case 'text':
      return safe(given.text);
    case 'votes':
      return [...new Set(given.votes)]
        .sort((one, other) => one - other)
        .map((option) => {
          const votes = given.votes.filter((vote) => vote === option).length;
          return given.votes.length === 1
            ? String(option)
            : `${option} (${votes} of ${given.votes.length} votes)`;
        })
        .join(', ');
    case 'percents':
      return given.percents.map((percent) => (percent === null ? '-' : `${percent}%`)).join(', ');
  }
}

function predictionLines(lesson: Lesson, run: LessonRun): string[] {
  const all = predictionsOf(lesson, run).filter(({ item }) => run.given[item.id] !== undefined);
  if (all.length === 0) return [];
  const known = all.filter(({ outcome }) => outcome.happened !== null);
  const { same, rows: compared } = comparedRows(known);
  return [
    '## Predictions',
    '',
    'Scores by Brier: the square of how far a probability was off. 0 is best, 1 is worst.',
    '',
    '| prediction | came out | pupils | class | press | model | constant 50% |',
    '|---|---|---|---|---|---|---|',
    ...all.map(predictionRow),
    '',
    ...rowLines(
      'Compared over the same predictions, those that all of them have a number for:',
      same.length === 0 ? [] : compared,
    ),
    ...rowLines('Each over all of its own numbers:', scoreRows(known)),
    ...pressLines(lesson, known).flatMap((line) => [safe(line), '']),
  ];
}

function rowLines(title: string, rows: readonly ScoreRow[]): string[] {
  if (rows.length === 0) return [];
  return [
    title,
    '',
    '| who | mean score | over predictions |',
    '|---|---|---|',
    ...rows.map(({ who, score, over }) => `| ${safe(who)} | ${scoreText(score)} | ${over} |`),
    '',
  ];
}

function predictionRow({ item, outcome, pupils, together, press, model }: ScoredPrediction): string {
  const came = outcome.happened === null ? 'open' : outcome.happened ? 'yes' : 'no';
  const cells = [
    safe(item.ask),
    came,
    pupils.map((pupil) => (pupil === null ? '-' : scoredText(pupil))).join('<br>'),
    together === null ? '' : scoredText(together),
    press.map((one) => `read as ${scoredText(one)}`).join('<br>'),
    model === null ? '' : scoredText(model),
    outcome.happened === null ? '' : `score ${scoreText(brier(50, outcome.happened))}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The sources whose ids stand in what was shown. */
function sourcesOf({ games }: Lesson, shown: readonly string[]): string[] {
  const words = new Set(shown.flatMap((line) => line.match(/\b[A-Z]\d+\b/g) ?? []));
  const all = games.flatMap(({ dossier }) => dossier.sources);
  const cited = all.filter(({ id }, no) => words.has(id) && all.findIndex((one) => one.id === id) === no);
  if (cited.length === 0) return [];
  return [
    '## Sources',
    '',
    ...cited.map(
      ({ id, outlet, title, date, leaning, address }) =>
        `- ${id}: ${safe(outlet)}, "${safe(title)}"${date === null ? '' : `, ${date}`} (${safe(leaning)})${address === null ? '' : `, ${safe(address)}`}`,
    ),
    '',
  ];
}

/** Text that Markdown shows as it is, in one line. */
function safe(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
