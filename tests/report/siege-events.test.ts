import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/model/event.js';
import type { SideNo } from '../../src/engine/model/side.js';
import { dayLines } from '../../src/report/day.js';
import { eventText } from '../../src/report/event.js';
import { sketch } from '../support/sketch.js';

const { briefing, place, link, no } = sketch({
  places: { a: { holder: 0 }, b: { holder: 1 }, c: { holder: 1 }, d: { holder: 1 } },
  links: { 'a-b': {}, 'b-c': {}, 'c-d': {} },
  formations: { own: { at: 'a' }, garrison: { at: 'b', side: 1 }, raiders: { at: 'd', side: 1 } },
  objectives: [{ type: 'take', side: 0, place: 'b', by: 20, weight: 30, late: 10 }],
  race: { arrives: 12, places: ['c'] },
});
const [a, b, c] = [place('a'), place('b'), place('c')];
const raided = (cut: boolean, guards: number): GameEvent => ({
  type: 'link-raided',
  formation: no('raiders'),
  link: link('a-b'),
  cut,
  losses: 3,
  guards,
});
const told = (event: GameEvent, side: SideNo | null = 0): string => eventText({ briefing, side }, event);

test.each<[GameEvent, SideNo | null, string]>([
  [
    { type: 'order-delayed', side: 1, order: { type: 'march', formation: no('garrison'), to: c }, due: 3 },
    1,
    'An order will reach its formation on 3 July, since that is out of touch (garrison marches to c).',
  ],
  [
    { type: 'formation-landed', formation: no('own'), place: b, losses: 12 },
    0,
    'Own landed from the air at b and lost 12 men.',
  ],
  [raided(true, 0), 0, 'Raiders of Side 1 cut the road from a to b and lost a few men.'],
  [
    raided(false, 150),
    0,
    'Raiders of Side 1 tried to cut the road from a to b, were driven off by what amounts to 150 men on guard and lost a few men.',
  ],
  [
    raided(true, 153),
    1,
    'Raiders cut the road from a to b against what amounts to about 150 men on guard and lost 3 men.',
  ],
  [{ type: 'link-reopened', side: 0, link: link('a-b') }, 0, 'The road from a to b is open to Side 0 again.'],
  [
    { type: 'place-wrecked', formation: no('garrison'), place: b },
    0,
    'Garrison wrecked the works of b before it left.',
  ],
  [{ type: 'place-repaired', side: 0, place: b }, 0, 'What had been wrecked at b works again.'],
  [
    { type: 'supply-dropped', side: 0, place: a, sorties: 3, men: 300 },
    0,
    '3 sorties of Side 0 dropped supply on a, enough for 300 men for a day.',
  ],
  [{ type: 'corridor-opened', side: 0, place: b }, 0, 'Side 0 lets those go who leave b.'],
  [{ type: 'corridor-closed', side: 0, place: b }, 0, 'Side 0 lets nobody go from b any more.'],
  [
    { type: 'formation-let-go', formation: no('garrison'), place: b, to: c, due: 6 },
    1,
    'Garrison left b and was let go; it is expected at c on 6 July.',
  ],
  [
    { type: 'formation-let-go', formation: no('garrison'), place: b, to: c, due: 6 },
    0,
    'Garrison left b and was let go.',
  ],
  [
    { type: 'pocket-closed', side: 1, places: [b, c], area: 1200, men: 4003 },
    1,
    'Side 1 is cut off from all its bases at b and c: a pocket of 2 places, about 1,200 km2, 4,003 men.',
  ],
  [
    { type: 'pocket-closed', side: 1, places: [b], area: 400, men: 4003 },
    0,
    'Side 1 is cut off from all its bases at b: a pocket of 1 place, about 400 km2, about 4,000 men.',
  ],
  [
    { type: 'pocket-opened', side: 1, places: [b, c], area: 1200 },
    0,
    'B and c (a pocket of 2 places, about 1,200 km2) are no longer cut off from the bases of Side 1.',
  ],
  [
    { type: 'besieged', formation: no('garrison'), place: b, losses: 4 },
    1,
    'Garrison went short of supply in a pocket at b and lost 4 men.',
  ],
  [{ type: 'place-relieved', side: 0, place: b }, 0, 'B is relieved: it is joined to a base of Side 0.'],
  [
    { type: 'race-over', party: 2, places: [c] },
    0,
    'Third party has arrived and holds c. What is reached from now on may be worth less: see "objectives".',
  ],
  [
    { type: 'people-displaced', place: b, people: 1234 },
    0,
    'About 1,200 people who do not fight had to leave b.',
  ],
])('%o is told to side %s', (event, side, text) => {
  expect(told(event, side)).toBe(text);
});

test('an enemy is told neither which raiders came nor what a drop brought exactly', () => {
  expect(told(raided(true, 0))).not.toContain('raiders cut');
  expect(told({ type: 'supply-dropped', side: 1, place: b, sorties: 3, men: 304 })).toContain(
    'about 300 men',
  );
});

describe('the report of a day', () => {
  test('tells sieges and people in one sentence each, and raids beside supply', () => {
    const lines = dayLines({ briefing, side: 1 }, 4, [
      { type: 'people-displaced', place: b, people: 400 },
      { type: 'besieged', formation: no('garrison'), place: b, losses: 4 },
      raided(true, 0),
      { type: 'people-displaced', place: c, people: 240 },
      { type: 'supply-changed', formation: no('garrison'), supply: 'cut', bottleneck: -1 },
      { type: 'besieged', formation: no('raiders'), place: c, losses: 3 },
    ]);
    expect(lines.slice(1)).toEqual([
      'Sieges:',
      '  - Garrison and raiders went short of supply in a pocket at b and c and lost 7 men.',
      'Supply:',
      '  - garrison is cut off from supply.',
      '  - Raiders cut the road from a to b and lost 3 men.',
      'People:',
      '  - About 640 people who do not fight had to leave b and c.',
    ]);
  });

  test('parts the besieged of one side from those of the other', () => {
    const lines = dayLines({ briefing, side: null }, 4, [
      { type: 'besieged', formation: no('garrison'), place: b, losses: 4 },
      { type: 'besieged', formation: no('own'), place: a, losses: 2 },
    ]);
    expect(lines.slice(2)).toHaveLength(2);
  });
});
