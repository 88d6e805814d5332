import { CLAIM_KINDS, type Claim, type Fact, type OutletNo, type Press } from '../model/claim.js';
import type { GameEvent } from '../model/event.js';
import type { Coverage, Outlet } from '../model/outlet.js';
import type { PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing, Range } from '../model/scenario.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { GameState } from '../model/state.js';
import { keyOf, type Rng, stream } from '../random/stream.js';
import { type Battle, battlesOf, factsOf, lastCapture } from './facts.js';
import { attackedBy, nearlyTaken, outOfReach } from './rumour.js';
import { type Stands, standsOf } from './stands.js';

/**
 * The press after one more day. It stands outside the sequence of play and changes nothing in it: games that nobody
 * reads about need not reckon it.
 *
 * @param press  the press of the day before
 * @param state  how things stand after the day
 * @param events what happened in it
 */
export function pressAfter(
  briefing: Briefing,
  press: Press,
  state: DeepReadonly<GameState>,
  events: readonly GameEvent[],
): Press {
  const facts = [...press.facts, ...factsOf(state.turn, events)];
  const claims = claimsOfDay(briefing, state, events, { claims: press.claims, facts });
  return { claims: [...press.claims, ...claims], facts };
}

/**
 * What the outlets publish about a day, by outlet.
 *
 * An outlet that has said that a side took a place does not say it again, unless it has taken it back since.
 *
 * @param press all that was published before the day, and what was so up to and with it
 */
export function claimsOfDay(
  briefing: Briefing,
  state: DeepReadonly<GameState>,
  events: readonly GameEvent[],
  press: Press,
): Claim[] {
  const desk: Desk = { briefing, state, battles: battlesOf(events), facts: press.facts };
  const rumours = SIDES.map((side) => rumoursOf(desk, side));
  return [...briefing.outlets.entries()].flatMap(([no, outlet]) => {
    const stands = standsOf(briefing, state, press.claims, no);
    const claims = [
      ...captures(desk, no, outlet, stands),
      ...SIDES.filter((side) => follows(outlet, side)).flatMap((side) =>
        premature(desk, no, outlet, stands, rumours[side]!),
      ),
      ...corrections(desk, no, outlet, press.claims, stands),
      ...battleClaims(desk, no, outlet),
      ...distances(desk, no, outlet, press.claims),
    ];
    return claims.sort(byKind);
  });
}

/** What the claims of a day are made from. */
interface Desk {
  briefing: Briefing;
  state: DeepReadonly<GameState>;
  battles: readonly Battle[];
  facts: readonly Fact[];
}

/** Places of which it may be said wrongly today that a side has taken them. */
interface Rumours {
  side: SideNo;
  near: readonly PlaceNo[];
  far: readonly PlaceNo[];
}

const PRESS = keyOf('press');
const CAPTURE = keyOf('capture');
const EARLY = keyOf('early');
const FALSE = keyOf('false');
const CORRECT = keyOf('correct');
const REPELLED = keyOf('repelled');
const LOSSES = keyOf('losses');
const DISTANCE = keyOf('distance');

function chanceFor({ state }: Desk, turn: number, ...key: readonly number[]): Rng {
  return stream(state.root, turn, PRESS, ...key);
}

const placeKey = ({ briefing }: Desk, place: PlaceNo): number => keyOf(briefing.places[place]!.id);

/** Whether an outlet writes of the advance of `side` as one of its own people would, or as of any side. */
function follows({ side }: Outlet, of: SideNo): boolean {
  return side === of || !(SIDES as readonly number[]).includes(side);
}

function coverageOf({ side, own, other }: Outlet, of: SideNo): Coverage {
  return own !== null && side === of ? own : other;
}

/** What was taken, as far as the outlet hears of it, some days after the deed. */
function captures(desk: Desk, no: OutletNo, outlet: Outlet, stands: Stands): Claim[] {
  const { turn } = desk.state;
  return [...desk.briefing.places.keys()].flatMap((place): Claim[] => {
    const fact = lastCapture(desk.facts, place);
    if (fact === null || stands.get(place) === fact.side) return [];
    const { hears, lag } = coverageOf(outlet, fact.side);
    if (turn - fact.turn > lag.high) return [];
    const rng = chanceFor(desk, fact.turn, CAPTURE, outlet.key, placeKey(desk, place));
    if (!rng.chance(hears) || fact.turn + lagFrom(lag, rng) !== turn) return [];
    return [{ outlet: no, turn, about: fact.turn, kind: 'captured', place, side: fact.side, number: 0 }];
  });
}

/** Days between low and high: a straight line from low to best and one from best to high. */
function lagFrom({ low, best, high }: Range, rng: Rng): number {
  const permille = rng.below(1001);
  const days =
    permille < 500 ? low + ((best - low) * permille) / 500 : best + ((high - best) * (permille - 500)) / 500;
  return Math.round(days);
}

function rumoursOf({ briefing, state }: Desk, side: SideNo): Rumours {
  return { side, near: nearlyTaken(briefing, state, side), far: outOfReach(briefing, state, side) };
}

/**
 * What is called taken too soon or for nothing. The draw belongs to the leaning: outlets that draw on the same people
 * are wrong together, each as often as its own habits say.
 */
function premature(
  desk: Desk,
  no: OutletNo,
  outlet: Outlet,
  stands: Stands,
  { side, near, far }: Rumours,
): Claim[] {
  const { turn } = desk.state;
  const { leaningKey } = outlet;
  const heard = near.filter((place) =>
    chanceFor(desk, turn, EARLY, leaningKey, side, placeKey(desk, place)).chance(outlet.early),
  );
  const rng = chanceFor(desk, turn, FALSE, leaningKey, side);
  if (rng.chance(outlet.false) && far.length > 0) heard.push(far[rng.below(far.length)]!);
  return heard
    .filter((place) => stands.get(place) !== side)
    .map((place) => ({ outlet: no, turn, about: turn, kind: 'captured', place, side, number: 0 }));
}

/** What the outlet takes back: captures that it claimed, that were not so, and that nothing has overtaken since. */
function corrections(
  desk: Desk,
  no: OutletNo,
  outlet: Outlet,
  claims: readonly Claim[],
  stands: Stands,
): Claim[] {
  const { state } = desk;
  const { turn } = state;
  return [...stands].flatMap(([place, side]): Claim[] => {
    if (state.places[place]!.holder === side) return [];
    const claim = claims.findLast(
      (one) => one.outlet === no && one.place === place && one.kind === 'captured',
    );
    if (!claim || claim.side !== side || (lastCapture(desk.facts, place)?.turn ?? 0) > claim.about) return [];
    if (!chanceFor(desk, turn, CORRECT, outlet.key, placeKey(desk, place)).chance(outlet.corrects)) return [];
    return [{ outlet: no, turn, about: claim.about, kind: 'corrected', place, side: claim.side, number: 0 }];
  });
}

/** Attacks beaten off, and the losses of the day's costliest battle, as the outlet likes to tell them. */
function battleClaims(desk: Desk, no: OutletNo, outlet: Outlet): Claim[] {
  const { turn } = desk.state;
  const claims: Claim[] = [];
  for (const { place, attacker, result } of desk.battles) {
    const side = enemyOf(attacker);
    if (result !== 'repulse' && !(result === 'stall' && outlet.side === side)) continue;
    const rng = chanceFor(desk, turn, REPELLED, outlet.key, placeKey(desk, place), attacker);
    if (!rng.chance(coverageOf(outlet, side).hears)) continue;
    claims.push({ outlet: no, turn, about: turn, kind: 'repelled', place, side, number: 0 });
  }
  const worst = costliest(desk.battles);
  if (worst === null) return claims;
  for (const side of SIDES) {
    const rng = chanceFor(desk, turn, LOSSES, outlet.key, side);
    // Losses of one side are a success of the other: an outlet that tells no such successes tells no such losses.
    if (!rng.chance(coverageOf(outlet, enemyOf(side)).hears)) continue;
    const told = (worst.losses[side] * coverageOf(outlet, side).losses) / 1000;
    const number = roughly(told, outlet, rng);
    if (number < LEAST_MEN) continue;
    claims.push({ outlet: no, turn, about: turn, kind: 'losses', place: worst.place, side, number });
  }
  return claims;
}

/** Fewer dead and wounded in a day are no news. Design assumption: the counts in the sources begin at about a dozen (P1, P25). */
const LEAST_MEN = 10;

/** `value` with the error that the outlet makes: whole, and never so exact that the truth could be read from it. */
function roughly(value: number, { error }: Outlet, rng: Rng): number {
  return Math.round((value * (1000 - error + rng.below(2 * error + 1))) / 1000);
}

function costliest(battles: readonly Battle[]): Battle | null {
  let worst: Battle | null = null;
  const cost = ({ losses: [one, other] }: Battle): number => one + other;
  for (const battle of battles) if (worst === null || cost(battle) > cost(worst)) worst = battle;
  return worst;
}

/** How far a side is from the place that it is nearest to taking, where that is nearer than the outlet has said before. */
function distances(desk: Desk, no: OutletNo, outlet: Outlet, claims: readonly Claim[]): Claim[] {
  const { briefing, state } = desk;
  const { turn } = state;
  return SIDES.filter((side) => follows(outlet, side)).flatMap((side): Claim[] => {
    const [nearest] = attackedBy(briefing, state, side).sort((a, b) => a.metres - b.metres);
    if (!nearest || nearest.metres < KILOMETRE) return [];
    const rng = chanceFor(desk, turn, DISTANCE, outlet.key, side);
    if (!rng.chance(coverageOf(outlet, side).hears)) return [];
    const number = roughly(nearest.metres, outlet, rng);
    const { place } = nearest;
    const before = claims.findLast(
      (claim) =>
        claim.kind === 'distance' && claim.outlet === no && claim.place === place && claim.side === side,
    );
    if (before && number > before.number - KILOMETRE) return [];
    return [{ outlet: no, turn, about: turn, kind: 'distance', place, side, number }];
  });
}

/** Whole kilometres are what the outlets print (S3, S4, P15): nothing less is news. */
const KILOMETRE = 1000;

function byKind(a: Claim, b: Claim): number {
  return CLAIM_KINDS.indexOf(a.kind) - CLAIM_KINDS.indexOf(b.kind) || a.place - b.place || a.side - b.side;
}
