import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLesson } from '../../src/cli/lessons.js';
import type { Lesson } from '../../src/lesson/lesson.js';
import { lessonTemplate } from '../../src/lesson/template.js';
import { ScenarioError } from '../../src/scenario/fault.js';

// biome-ignore lint/suspicious/noExplicitAny: files are taken apart and put together again
export type Loose = any;

/** The lesson of the template after `change`, opened from a file of its own. */
export async function openedAfter(change: (file: Loose) => void): Promise<Lesson> {
  const file: Loose = lessonTemplate('drawn');
  change(file);
  const path = join(mkdtempSync(join(tmpdir(), 'sukhnah-sim-')), 'lesson.json');
  writeFileSync(path, JSON.stringify(file));
  return (await openLesson(path)).lesson;
}

/** The faults of the lesson of the template after `change`: path, what is wrong, what would be right. */
export async function faultsAfter(change: (file: Loose) => void): Promise<[string, string, string][]> {
  try {
    await openedAfter(change);
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.faults.map(({ path, wrong, right }) => [path, wrong, right]);
  }
}

/** The script of answers for a lesson that ships. */
export function scriptOf(id: string): string {
  return readFileSync(`tests/lesson/scripts/${id}.txt`, 'utf8');
}
