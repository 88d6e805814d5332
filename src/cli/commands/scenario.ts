import type { CommandModule } from 'yargs';
import { JSON_OPTION, SCENARIO } from '../options.js';
import { UsageError } from '../usage-error.js';

interface Json {
  json: boolean;
}

const list: CommandModule<object, Json> = {
  command: 'list',
  describe: 'The scenarios that ship with the program',
  builder: JSON_OPTION,
  handler: async ({ json }) => {
    const { listScenarios } = await import('./scenario-list.js');
    process.stdout.write(listScenarios(json));
  },
};

const show: CommandModule<object, Json & { id: string }> = {
  command: 'show <id>',
  describe: 'Dates, sides, forces, aims and open questions of one scenario',
  builder: (yargs) => yargs.positional('id', SCENARIO).options(JSON_OPTION),
  handler: async ({ id, json }) => {
    const { showScenario } = await import('./scenario-show.js');
    process.stdout.write(await showScenario(id, json));
  },
};

const validate: CommandModule<object, Json & { file: string[] }> = {
  command: 'validate <file...>',
  describe: 'Check scenario files with their libraries; names every fault',
  builder: (yargs) =>
    yargs
      .positional('file', { type: 'string', array: true, demandOption: true, describe: 'paths, or ids' })
      .options(JSON_OPTION),
  handler: async ({ file, json }) => {
    const { validateScenarios } = await import('./scenario-validate.js');
    const { text, ok } = await validateScenarios(file, json);
    process.stdout.write(text);
    process.exitCode = ok ? 0 : 1;
  },
};

const schema: CommandModule<object, Json & { name: string }> = {
  command: 'schema [name]',
  describe: 'The JSON Schema of a kind of file',
  builder: (yargs) =>
    yargs
      .positional('name', {
        type: 'string',
        default: 'scenario',
        describe: 'scenario, places, links, figures ...',
      })
      .options(JSON_OPTION),
  handler: async ({ name }) => {
    const { printSchema } = await import('./scenario-schema.js');
    process.stdout.write(printSchema(name));
  },
};

const map: CommandModule<object, Json & { id: string; svg: boolean }> = {
  command: 'map <id>',
  describe: 'The map at the start of a scenario',
  builder: (yargs) =>
    yargs.positional('id', SCENARIO).options({
      svg: { type: 'boolean', default: false, describe: 'print an SVG picture' },
      ...JSON_OPTION,
    }),
  handler: async ({ id, svg, json }) => {
    if (svg && json) throw new UsageError('give --svg or --json, not both');
    const { drawMap } = await import('./scenario-map.js');
    process.stdout.write(await drawMap(id, json ? 'json' : svg ? 'svg' : 'text'));
  },
};

/** `sukhnah-sim scenario`: looking at scenarios, and checking them. */
export const scenarioCommand: CommandModule = {
  command: 'scenario',
  describe: 'List, show, check and map scenarios',
  builder: (yargs) =>
    yargs
      .command(list)
      .command(show)
      .command(validate)
      .command(schema)
      .command(map)
      .demandCommand(1, 'give list, show, validate, schema or map'),
  handler: () => {},
};
