import { expect, test } from 'vitest';
import type { Order, OrderProblem } from '../../src/engine/model/order.js';
import { NONE } from '../../src/engine/model/place.js';
import { problemText } from '../../src/report/problem.js';
import { viewOf } from '../../src/session/session.js';
import { noOf } from '../parser/names.js';
import { lastHills } from '../session/last-hills.js';

const { setting, session } = lastHills();
const { briefing } = setting.scenario;
const formation = noOf('formations', '5th-corps');
const sukhnah = noOf('places', 'sukhnah');
const arak = noOf('places', 'arak');
const march: Order = { type: 'march', formation, to: sukhnah };
const attack: Order = { type: 'attack', formation, target: sukhnah, via: arak };
const clear: Order = { type: 'clear', formation, link: noOf('links', 'arak--hulayhilah'), place: NONE };
const strike: Order = { type: 'strike', target: sukhnah, sorties: 99 };

test.each<[OrderProblem, Order, string]>([
  ['not-yours', march, '5th Corps is not yours'],
  ['not-here', { ...march, formation: noOf('formations', '3rd-division') }, 'is not on the map yet'],
  ['broken', march, 'until it has rallied'],
  ['already-there', march, 'is at As-Sukhnah already'],
  ['enemy-there', march, 'As-Sukhnah is held by IS: use "attack As-Sukhnah with ..." instead.'],
  ['own-place', attack, 'To go there: "march"'],
  ['no-way', march, 'no open way to As-Sukhnah'],
  ['no-way', attack, 'As-Sukhnah can be attacked from'],
  ['not-adjacent', attack, 'No way leads straight from Arak to As-Sukhnah. It can be attacked from'],
  ['not-adjacent', clear, 'must stand at Arak or Hulayhilah'],
  ['no-command-left', attack, 'can begin only 2 operations a day'],
  ['short-of-supply', attack, '"supply" shows which road'],
  ['no-cohesion', attack, 'too little cohesion to begin an attack (it needs'],
  ['no-mines-known', clear, 'No mines are known on the highway from Arak to Hulayhilah'],
  ['not-artillery', { type: 'bombard', formation, target: sukhnah }, 'is not artillery'],
  ['out-of-range', { type: 'bombard', formation, target: sukhnah }, 'its guns reach'],
  ['no-sorties-left', strike, 'sorties a day'],
  ['no-such-thing', { ...strike, sorties: 0 }, 'Give one sortie or more.'],
])('%s is told with what would work', (problem, order, part) => {
  const text = problemText(briefing, viewOf(setting, session), order, problem);
  expect(text).toContain(part);
  expect(text).toMatch(/^[A-Z0-9].*\.$/);
  expect(text).not.toMatch(/undefined|null|NaN/);
});
