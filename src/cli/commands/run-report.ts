import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { controlByDay } from '../../debrief/control-geojson.js';
import { type Debrief, debriefOf } from '../../debrief/debrief.js';
import { eventsCsv } from '../../debrief/event-csv.js';
import { formatMarkdown } from '../../debrief/markdown.js';
import { formatPage } from '../../html/document.js';
import { orderSheetsOf } from '../../save/order-sheets.js';
import { replaySave } from '../../save/replay.js';
import type { Save } from '../../save/schema.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { playRecorded, type RecordedGame } from '../../sim/compare/recorded-game.js';
import { rootOf } from '../../sim/seed.js';
import { besideReports } from '../beside-reports.js';
import { eventLines } from '../event-lines.js';
import { writeAtomically } from '../files.js';
import { wholeNumber } from '../options.js';
import { pageAssets } from '../page-assets.js';
import type { Screen } from '../progress.js';
import { inFile, readSaveFile } from '../read-saves.js';
import { checkResultPath } from '../result-file.js';
import { scenarioOfSave } from '../scenario-of-save.js';
import { forOneLine, forTerminal } from '../text.js';
import { UsageError } from '../usage-error.js';
import { VERSION } from '../version.js';
import type { ReportOptions } from './report.js';
import { licences } from './scenario-map.js';

/** What is printed, and the exit code: 0, or 3 for a game that comes out differently now. */
export interface Reported {
  stdout: string;
  stderr: string;
  code: 0 | 3;
}

/** What can be written, by the ending of the file. */
const ENDINGS = ['.html', '.md', '.csv', '.jsonl', '.geojson'] as const;

type Ending = (typeof ENDINGS)[number];

/** Most games that are played to find out why a game left the reported course. */
const MOST_GAMES = 10_000;

/**
 * Writes the report of the game in a save to `--out`.
 *
 * @param screen where progress is shown, if it is a terminal
 * @throws {UsageError} where an option is wrong, or the file is there and `--force` is not given
 * @throws {SaveError} where the save cannot be used
 */
export async function runReport(options: ReportOptions, screen: Screen): Promise<Reported> {
  const { out, force } = options;
  const ending = endingOf(out);
  const games = wholeNumber('games', options.games, 0, MOST_GAMES);
  checkResultPath('out', out);
  if (existsSync(out) && !force) {
    throw new UsageError(`--out ${forOneLine(out)}: the file is there already; --force writes over it`);
  }
  if (resolve(out) === resolve(options.save)) {
    throw new UsageError(`--out ${forOneLine(out)}: that is the save itself; give another file`);
  }
  const { save, path, warning } = readSaveFile(options.save);
  const stderr = warning === null ? '' : `${forTerminal(warning)}\n`;
  const loaded = await scenarioOfSave(path, save, options.scenario);
  const { scenario, digest } = loaded;
  const replay = inFile(path, () => replaySave(save, scenario, digest, rootOf(save.seed)));
  if (replay.firstDifferentTurn !== null) {
    const day = `day ${replay.firstDifferentTurn} of ${replay.turns}`;
    const told = `${forOneLine(path)}: comes out differently from ${day} with these rules: no report can be made of it\n`;
    return { stdout: '', stderr: stderr + told, code: 3 };
  }
  const orders = inFile(path, () => orderSheetsOf(save, scenario.briefing));
  const game = playRecorded(scenario, save.seed, save.world, orders);
  const text = await textOf(ending, loaded, save, game, games, screen);
  writeAtomically(out, text);
  return { stdout: `${forOneLine(out)}: ${Buffer.byteLength(text)} bytes\n`, stderr, code: 0 };
}

function endingOf(out: string): Ending {
  const found = ENDINGS.find((ending) => ending === extname(out).toLowerCase());
  if (found) return found;
  throw new UsageError(`--out ${forOneLine(out)}: give a file that ends in ${ENDINGS.join(', ')}`);
}

async function textOf(
  ending: Ending,
  loaded: LoadedScenario,
  save: Save,
  game: RecordedGame,
  games: number,
  screen: Screen,
): Promise<string> {
  const { file, library } = loaded;
  const label = { seed: save.seed, world: save.world, players: save.players, version: VERSION };
  const isTold = ending === '.html' || ending === '.md';
  const beside = besideReports(loaded, game, isTold ? games : 0, screen);
  const debrief = debriefOf(label, { shelf: { file, library }, dossier: library }, game, beside);
  switch (ending) {
    case '.html':
      return formatPage(debrief, pageAssets(), mapNotes(loaded));
    case '.md':
      return formatMarkdown(debrief);
    case '.csv':
      return eventsCsv(debrief);
    case '.jsonl':
      return jsonLines(debrief);
    case '.geojson':
      return `${JSON.stringify(controlByDay(debrief))}\n`;
  }
}

function mapNotes({ library, scenario }: LoadedScenario): string[] {
  return licences(library, new Set(scenario.briefing.places.map(({ id }) => id)));
}

/** The same lines as `run --events` writes. */
function jsonLines({ scenario, days }: Debrief): string {
  const written = eventLines(scenario.briefing);
  for (const { after, events } of days) {
    for (const event of events) written.emit(event, after.turn);
    written.endDay(after);
  }
  return written.lines.map((line) => `${line}\n`).join('');
}
