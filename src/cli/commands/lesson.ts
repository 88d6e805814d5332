import type { CommandModule } from 'yargs';
import { JSON_OPTION, single } from '../options.js';
import type { ClaimsAsked } from './lesson-claims.js';

interface Json {
  json: boolean;
}

/** The options of `lesson run`. */
export interface LessonRunOptions extends Json {
  lesson: string;
  plain: boolean;
  script: string | undefined;
  saves: string | undefined;
  out: string | undefined;
}

const LESSON = { type: 'string', demandOption: true, describe: 'an id, or the path of a file' } as const;

const list: CommandModule<object, Json> = {
  command: 'list',
  describe: 'The lessons that ship with the program',
  builder: JSON_OPTION,
  handler: async ({ json }) => {
    const { listLessons } = await import('./lesson-list.js');
    process.stdout.write(listLessons(json));
  },
};

const run: CommandModule<object, LessonRunOptions> = {
  command: 'run <lesson>',
  describe: 'Run a lesson with a class, line by line',
  builder: (yargs) =>
    yargs
      .positional('lesson', LESSON)
      .options({
        plain: {
          type: 'boolean',
          default: false,
          describe: 'nothing that moves the cursor: for screen readers',
        },
        script: single('script', undefined, 'read the answers from this file, one a line'),
        saves: single('saves', undefined, 'the folder for the games of the lesson'),
        out: single('out', undefined, 'write a debrief sheet to this file (Markdown)'),
        json: { type: 'boolean', default: false, describe: 'print answers and scores as one JSON document' },
      })
      .example('$0 lesson run who-holds-sukhnah --out sheet.md', 'with a sheet to hand out'),
  handler: async (options) => {
    const { runLesson } = await import('./run-lesson.js');
    process.exitCode = await runLesson(options);
  },
};

const create: CommandModule<object, { file: string }> = {
  command: 'new <file>',
  describe: 'Write a lesson to begin with',
  builder: (yargs) =>
    yargs.positional('file', { type: 'string', demandOption: true, describe: 'a path that ends in .json' }),
  handler: async ({ file }) => {
    const { newLesson } = await import('./lesson-new.js');
    process.stdout.write(newLesson(file));
  },
};

const claims: CommandModule<object, ClaimsAsked> = {
  command: 'claims',
  describe: 'The ids that a lesson may cite: claims and reported dates, in words',
  builder: (yargs) =>
    yargs
      .options({
        place: single('place', undefined, 'of one place alone: its id or name'),
        from: single('from', undefined, 'leave out what is about earlier days (2017-07-26)'),
        until: single('until', undefined, 'leave out what is about later days'),
        ...JSON_OPTION,
      })
      .example('$0 lesson claims --place sukhnah --until 2017-07-31', 'what a lesson on July may cite'),
  handler: async (options) => {
    const { lessonClaims } = await import('./lesson-claims.js');
    process.stdout.write(await lessonClaims(options));
  },
};

const validate: CommandModule<object, Json & { file: string[] }> = {
  command: 'validate <file...>',
  describe: 'Check lesson files; names every fault',
  builder: (yargs) =>
    yargs
      .positional('file', { type: 'string', array: true, demandOption: true, describe: 'paths, or ids' })
      .options(JSON_OPTION),
  handler: async ({ file, json }) => {
    const { validateLessons } = await import('./lesson-validate.js');
    const { text, ok } = await validateLessons(file, json);
    process.stdout.write(text);
    process.exitCode = ok ? 0 : 1;
  },
};

const model: CommandModule<object, Json & { lesson: string }> = {
  command: 'model <lesson>',
  describe: 'Play again the games by which a lesson says how sure the model was',
  builder: (yargs) => yargs.positional('lesson', LESSON).options(JSON_OPTION),
  handler: async ({ lesson, json }) => {
    const { lessonModel } = await import('./lesson-model.js');
    const { text, ok } = await lessonModel(lesson, json);
    process.stdout.write(text);
    process.exitCode = ok ? 0 : 1;
  },
};

/** `sukhnah-sim lesson`: lessons for a class. */
export const lessonCommand: CommandModule = {
  command: 'lesson',
  describe: 'List, run, write and check lessons for a class',
  builder: (yargs) =>
    yargs
      .command(list)
      .command(run)
      .command(create)
      .command(claims)
      .command(validate)
      .command(model)
      .demandCommand(1, 'give list, run, new, claims, validate or model'),
  handler: () => {},
};
