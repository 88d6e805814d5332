import { existsSync } from 'node:fs';
import type { Lesson, LessonAnswer, LessonRun } from '../../lesson/lesson.js';
import { stopsAhead } from '../../lesson/reach.js';
import { beginLesson, lessonLine } from '../../lesson/run.js';
import { debriefSheet } from '../../lesson/sheet.js';
import { wrapped } from '../../report/wrap.js';
import { writeAtomically } from '../files.js';
import { lessonRecord } from '../lesson-record.js';
import { lessonTyping } from '../lesson-typing.js';
import { lessonPath, type OpenedLesson, openLesson } from '../lessons.js';
import { freePath, type Recorder, record } from '../recorder.js';
import { checkResultPath } from '../result-file.js';
import { savesFolder } from '../saves.js';
import { formatJson, forOneLine, forTerminal } from '../text.js';
import { UsageError } from '../usage-error.js';
import { VERSION } from '../version.js';
import type { LessonRunOptions } from './lesson.js';
import { readScript } from './play-game.js';

const INTERRUPTED = 130;

/**
 * Runs a lesson line by line, keeps its games, and writes the sheet at the end, on every way out.
 *
 * @returns the exit code: 0 fine, 1 where a script had a line that could not be read or the input ended before the lesson, 130
 *   after Ctrl-C
 * @throws {UsageError} where an option is wrong, ScenarioError where the lesson has faults
 */
export async function runLesson(options: LessonRunOptions): Promise<number> {
  const { out, json } = options;
  checkResultPath('out', out);
  if (out !== undefined && existsSync(out)) {
    throw new UsageError(`--out ${forOneLine(out)} is there already: give the name of a new file`);
  }
  const script = readScript(options.script);
  const opened = await openLesson(lessonPath(options.lesson));
  const { lesson } = opened;
  const typing = lessonTyping(script, options.plain);
  const told = json ? process.stderr : process.stdout;
  const keep = keeperOf(opened, savesFolder(options.saves));
  let now: LessonAnswer = beginLesson(lesson);
  let unread = 0;
  say(told, now.lines);
  typing.prompt();
  if (now.run.phase !== 'over') {
    for await (const { text, number } of typing.lines) {
      if (typing.echoes) told.write(`> ${forOneLine(text)}\n`);
      now = lessonLine(lesson, now.run, text);
      say(told, now.lines);
      keep(now.run);
      if (now.effect === 'unread') {
        unread += 1;
        if (number !== null) {
          process.stderr.write(`${options.script}:${number}: ${forOneLine(now.lines.join(' '))}\n`);
        }
      }
      if (now.effect === 'quit' || now.run.phase === 'over') break;
      typing.prompt();
    }
  }
  typing.close();
  if (out !== undefined) {
    writeAtomically(out, forTerminal(debriefSheet(lesson, now.run, VERSION)));
    process.stderr.write(`Debrief sheet written: ${forOneLine(out)}\n`);
  }
  if (json) process.stdout.write(formatJson(lessonRecord(lesson, now.run, VERSION)));
  if (typing.interrupted()) return INTERRUPTED;
  const isCut = now.run.phase !== 'over' && now.effect !== 'quit';
  if (isCut) process.stderr.write(`${forOneLine(cutText(lesson, now.run))}\n`);
  return isCut || (script !== null && unread > 0) ? 1 : 0;
}

/** Where the input ended, and what it left out. */
function cutText(lesson: Lesson, run: LessonRun): string {
  const ahead = stopsAhead(lesson, run).map(({ title }) => `"${title}"`);
  const at = run.phase === 'waiting' ? `, at the stop "${lesson.file.stops[run.stop]!.title}"` : '';
  const left = ahead.length === 0 ? '' : ` Stops that were not reached: ${ahead.join('; ')}.`;
  return `The input ended before the lesson did${at}.${left}`;
}

/** Saves each game of the lesson that has gone on; a lesson goes on although its folder cannot be written. */
function keeperOf({ lesson, recorders }: OpenedLesson, folder: string): (run: LessonRun) => void {
  const own: (Recorder | null)[] = recorders.map(() => null);
  let warned = false;
  return ({ sessions }) => {
    for (const [no, session] of sessions.entries()) {
      const begun = lesson.games[no]!.session.state;
      if (warned || session.state === begun || own[no]?.saved === session.state) continue;
      const head = recorders[no]!;
      const recorder = own[no] ?? {
        ...head,
        path: freePath(folder, head.loaded.scenario.briefing.id, head.seed),
      };
      own[no] = recorder;
      try {
        record(recorder, session);
        if (recorder.saved === null) process.stderr.write(`Game saved: ${forOneLine(recorder.path)}\n`);
        recorder.saved = session.state;
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        warned = true;
        process.stderr.write(`The games are not saved: ${forOneLine(error.message)}\n`);
      }
    }
  };
}

/** Prints lines of at most 78 columns, and an empty one after them. */
function say(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  if (lines.length === 0) return;
  stream.write(`${wrapped(lines.map((line) => forTerminal(line))).join('\n')}\n\n`);
}
