import { type Fault, faultsOfShape, ScenarioError, valueAt } from '../scenario/fault.js';
import { parseJson } from '../scenario/json.js';
import { type LessonFile, lessonFile } from '../scenario/lesson-file.js';
import type { TextFile } from '../scenario/loaded.js';
import { checkLesson } from './check-lesson.js';
import type { LessonGround } from './check-names.js';

/**
 * The lesson in a file, as far as its shape goes: its names may still lead nowhere.
 *
 * @throws {ScenarioError} with every fault of its shape
 */
export function shapedLesson({ path, text }: TextFile): LessonFile {
  const parsed = parseJson(path, text);
  if ('fault' in parsed) throw new ScenarioError([parsed.fault]);
  const shaped = lessonFile.safeParse(parsed.value);
  if (shaped.success) return shaped.data;
  throw new ScenarioError(
    faultsOfShape(path, parsed.value, closerIssues(parsed.value, shaped.error.issues)),
    'References were not checked: mend these first.',
  );
}

/**
 * Checks what the shape cannot show.
 *
 * @param grounds by game of the lesson
 * @throws {ScenarioError} with every fault
 */
export function checkedLesson(path: string, file: LessonFile, grounds: readonly LessonGround[]): LessonFile {
  const faults: Fault[] = checkLesson(path, file, grounds);
  if (faults.length > 0) throw new ScenarioError(faults);
  return file;
}

/** What the shape tells of one fault. */
type Issue = Parameters<typeof faultsOfShape>[2][number];

/** With what is wrong in the one kind that was meant, where something that may be of several kinds shows which it is. */
function closerIssues(root: unknown, issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const value = valueAt(root, issue.path);
    if (typeof value !== 'object' || value === null) return [issue];
    const keys = Object.keys(value).length;
    const meant = issue.errors.filter((errors) => errors.every((error) => unknownKeys(error) < keys));
    const [best, second] = meant.toSorted((one, other) => one.length - other.length);
    if (best === undefined || best.length === second?.length) return [issue];
    return closerIssues(
      root,
      best.map((error) => ({ ...error, path: [...issue.path, ...error.path] })),
    );
  });
}

function unknownKeys(issue: Issue): number {
  return issue.code === 'unrecognized_keys' ? issue.keys.length : 0;
}
