import { expect, test } from 'vitest';
import { judgedClaims } from '../../src/debrief/claim-verdicts.js';
import type { Debrief } from '../../src/debrief/debrief.js';
import type { Claim } from '../../src/engine/model/claim.js';
import { shippedGame } from './shipped-game.js';

const game = shippedGame();
const { briefing } = game.scenario;
const place = briefing.places.findIndex(({ id }) => id === 'hulayhilah');
const taken = game.evenings.findIndex(({ places }) => places[place]!.holder === 0);

/** The game with these claims in place of all that was published. */
function publishing(...claims: Partial<Claim>[]): Debrief {
  const claim: Claim = { outlet: 0, turn: 1, about: 1, kind: 'captured', place, side: 0, number: 0 };
  const press = { ...game.days.at(-1)!.press, claims: claims.map((changes) => ({ ...claim, ...changes })) };
  return { ...game, days: game.days.map((day) => ({ ...day, press })) };
}

test('a capture called too soon is told with the day on which it came to be so', () => {
  const [told] = judgedClaims(publishing({}), 1);
  expect(told).toMatchObject({ verdict: 'early', outlet: briefing.outlets[0]!.name });
  expect(told!.verdictText).toBe(`${taken - 1} days too soon: so on ${12 + taken} July`);
});

test('a capture that was so is right, one that never came is false, and a distance is not judged', () => {
  const never = briefing.places.findIndex(({ id }) => id === 'sukhnah');
  const told = judgedClaims(
    publishing(
      { turn: taken, about: taken },
      { turn: taken, place: never },
      { turn: taken, kind: 'distance', number: 8000 },
    ),
    taken,
  );
  expect(told.map(({ verdict }) => verdict)).toEqual(['right', 'false', 'open']);
});

test('only the claims of the day are told', () => {
  expect(judgedClaims(publishing({ turn: 2 }), 1)).toEqual([]);
});
