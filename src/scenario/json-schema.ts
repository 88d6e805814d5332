import * as z from 'zod';
import { courseFile } from './course-file.js';
import { lessonFile } from './lesson-file.js';
import { LIBRARY_SHAPES } from './library-shapes.js';
import { milestonesFile } from './milestones-file.js';
import { scenarioFile } from './scenario-file.js';

const FILES = {
  scenario: scenarioFile,
  ...LIBRARY_SHAPES,
  milestones: milestonesFile,
  course: courseFile,
  lesson: lessonFile,
};

/** Kinds of files that have a schema. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(FILES);

/**
 * The JSON Schema (2020-12) of a kind of file, for editors: one of SCHEMA_NAMES. It holds the shapes; that names lead
 * somewhere only `scenario validate` can see. Null for other names.
 */
export function jsonSchemaOf(name: string): object | null {
  if (!Object.hasOwn(FILES, name)) return null;
  const schema: z.ZodType = FILES[name as keyof typeof FILES]; // a key of it, as the line above has shown
  return { title: `sukhnah-sim ${name}`, ...z.toJSONSchema(schema, { io: 'input', reused: 'ref' }) };
}
