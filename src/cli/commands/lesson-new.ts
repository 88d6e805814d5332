import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { lessonTemplate } from '../../lesson/template.js';
import { writeAtomically } from '../files.js';
import { checkResultPath } from '../result-file.js';
import { formatJson, forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';

/**
 * Writes a lesson to begin with to `path`.
 *
 * @returns what is printed
 * @throws {UsageError} where a file is there already, or the name does not end in .json
 */
export function newLesson(path: string): string {
  const shown = forOneLine(path);
  if (!path.endsWith('.json')) throw new UsageError(`${shown}: give a name that ends in .json`);
  checkResultPath('file', path);
  if (existsSync(path)) throw new UsageError(`${shown} is there already: give the name of a new file`);
  writeAtomically(path, formatJson(lessonTemplate(idFrom(path))));
  return [
    `Written: ${shown}`,
    `Check it: sukhnah-sim lesson validate ${shown}`,
    `Run it: sukhnah-sim lesson run ${shown}`,
    'What may stand in it: sukhnah-sim scenario schema lesson',
    'Ids of claims and reported dates: sukhnah-sim lesson claims --place sukhnah\n',
  ].join('\n');
}

/** An id made of the name of the file; "lesson" where that leaves none. */
function idFrom(path: string): string {
  const id = basename(path, '.json')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return /[a-z]/.test(id) ? id : 'lesson';
}
