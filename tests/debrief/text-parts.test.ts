import { expect, test } from 'vitest';
import { textParts } from '../../src/debrief/text-parts.js';

test('indented lines are items of the sentence above them, with or without a dash', () => {
  expect(textParts(['One:', '  - a', '  17 July      Arak', '', 'Two.'])).toEqual([
    { text: 'One:', items: ['a', '17 July: Arak'] },
    { text: 'Two.', items: [] },
  ]);
});
