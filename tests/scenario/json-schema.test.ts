import { expect, test } from 'vitest';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../src/scenario/json-schema.js';

test.each(SCHEMA_NAMES)('the schema of %s that ships is the one that the program checks by', async (name) => {
  const text = `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../../scenarios/schema/${name}.schema.json`);
});

test('a datum that is reported needs sources in the schema too', () => {
  expect(JSON.stringify(jsonSchemaOf('places'))).toContain(
    '"if":{"properties":{"basis":{"const":"reported"}}',
  );
});
