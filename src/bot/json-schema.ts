import * as z from 'zod';
import { MESSAGES } from './messages.js';
import { PROTOCOL } from './protocol.js';

/** The JSON Schema (2020-12) of every message: a line of either party fits one of the two under `$defs`. */
export function protocolSchema(): object {
  const program = z.toJSONSchema(MESSAGES['from the program'], { io: 'input' });
  const bot = z.toJSONSchema(MESSAGES['from the bot'], { io: 'input' });
  const { $schema, ...fromProgram } = program;
  const { $schema: _, ...fromBot } = bot;
  return {
    $schema,
    title: `sukhnah-sim bot protocol ${PROTOCOL}`,
    description: 'One message a line. What each means stands in src/bot/README.md.',
    $defs: { fromProgram, fromBot },
    anyOf: [{ $ref: '#/$defs/fromProgram' }, { $ref: '#/$defs/fromBot' }],
  };
}
