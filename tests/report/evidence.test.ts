import { expect, test } from 'vitest';
import { basisText, evidenceText } from '../../src/report/evidence.js';

test.each([
  ['reported', ['P1'], 'reported'],
  ['reported', ['M1'], 'published model'],
  ['reported', ['M1', 'M3'], 'published model'],
  ['reported', ['M1', 'P3'], 'reported'],
  ['assumed', ['M1'], 'assumed'],
  ['derived', [], 'derived'],
])('what is %s by %s is called %s', (basis, sources, text) => {
  expect(basisText({ basis, sources })).toBe(text);
});

test('evidence is told with its sources, its confidence and its note', () => {
  const evidence = { basis: 'assumed', sources: ['P1', 'P2'], confidence: 'low', note: 'None is known.' };
  expect(evidenceText(evidence)).toBe('assumed (P1, P2), low confidence: None is known.');
  expect(evidenceText({ basis: 'reported', sources: ['S4'], confidence: 'high' })).toBe(
    'reported (S4), high confidence',
  );
});
