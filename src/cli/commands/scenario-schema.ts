import { jsonSchemaOf, SCHEMA_NAMES } from '../../scenario/json-schema.js';
import { formatJson } from '../text.js';
import { UsageError } from '../usage-error.js';

/** The JSON Schema of a kind of file. */
export function printSchema(name: string): string {
  const schema = jsonSchemaOf(name);
  if (schema === null) throw new UsageError(`no schema "${name}": give one of ${SCHEMA_NAMES.join(', ')}`);
  return formatJson(schema);
}
