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
const guard: Order = { type: 'guard', formation, link: noOf('links', 'arak--hulayhilah') };
const raid: Order = { ...guard, type: 'raid' };
const land: Order = { type: 'land', formation, to: sukhnah };
const bombs: Order = { type: 'vehicle-bombs', formation, count: 2 };
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
  ['no-such-thing', { ...bombs, count: 0 }, 'Give one vehicle bomb or more.'],
  ['not-your-link', guard, 'must hold both ends of the highway from Arak to Hulayhilah'],
  ['not-adjacent', guard, 'must stand at Arak or Hulayhilah, or on the way, to guard it'],
  ['not-light', raid, 'Only light troops can raid'],
  ['too-many', raid, 'a raid is made by'],
  ['not-theirs', raid, 'the enemy holds no end of the highway from Arak to Hulayhilah'],
  ['out-of-range', raid, 'a raid reaches'],
  ['no-cohesion', raid, 'to begin a raid'],
  ['not-elite', land, 'Only elite infantry is'],
  ['too-many', land, 'the aircraft lift'],
  ['out-of-range', land, 'within'],
  ['no-way', land, 'your side does not land there'],
  ['no-sorties-left', land, 'A landing takes'],
  ['short-of-supply', land, 'cannot begin a landing'],
  ['no-landing-left', land, 'cannot land troops from the air in this scenario'],
  ['no-bombs-left', bombs, 'has no vehicle bombs in hand'],
  ['not-attacking', bombs, 'give "attack ..." first'],
  ['not-your-place', { type: 'drop', place: sukhnah, sorties: 1 }, 'As-Sukhnah is not yours'],
  ['own-place', { type: 'corridor', place: arak, open: true }, 'Arak is yours: a corridor is for'],
  ['closed-zone', march, 'As-Sukhnah lies in a zone that neither side may enter'],
])('%s is told with what would work', (problem, order, part) => {
  const text = problemText(briefing, viewOf(setting, session), order, problem);
  expect(text).toContain(part);
  expect(text).toMatch(/^[A-Z0-9].*\.$/);
  expect(text).not.toMatch(/undefined|null|NaN/);
});
