import type { Briefing } from '../../engine/model/scenario.js';
import type { GameState } from '../../engine/model/state.js';
import { formatOrder } from '../../parser/order-text.js';
import type { Library } from '../../scenario/library.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import type { Comparison } from '../../sim/compare/comparison.js';
import type { Cause, Departure } from '../../sim/compare/departure.js';
import type { LedgerDay, LikelyFight } from '../../sim/compare/ledger.js';
import type { Milestone } from '../../sim/compare/milestone.js';
import type { InForce } from '../../sim/compare/orders-in-force.js';
import type { Spreads, StandingDay } from '../../sim/compare/spread.js';
import { dateOfTurn } from '../../text/calendar.js';
import { VERSION } from '../version.js';

/**
 * A comparison as `compare --json` prints it, with ids and dates for numbers: the names and their order are a contract.
 *
 * Leads and luck are in points for the first side. Positions are permille of the other games.
 */
export function comparisonRecord(
  { scenario, library }: LoadedScenario,
  state: GameState,
  seed: string,
  answering: boolean,
  milestones: readonly Milestone[],
  comparison: Comparison,
) {
  const { briefing } = scenario;
  const { lead, track, sameWorld, otherWorlds, ledger, departure, played } = comparison;
  const date = (turn: number | null) => (turn === null ? null : dateOfTurn(briefing.start, turn));
  return {
    scenario: briefing.id,
    seed,
    world: state.world,
    version: VERSION,
    turns: state.turn,
    endDate: date(state.turn),
    over: state.outcome !== null,
    lead,
    games: sameWorld.games,
    gamesPlayed: played,
    answering,
    track: track.map(({ milestone, day, off, verdict }) => {
      const { id, name, mark, from, to, heldOut, sources, claims } = milestones[milestone]!;
      const reported = [date(from), date(to)];
      const where = { id, name, event: mark.event, place: briefing.places[mark.place]!.id };
      return {
        ...where,
        reported,
        heldOut,
        sources,
        date: date(day),
        daysOff: off,
        verdict,
        claims: claims.map((claim) => claimRecord(library, claim)),
      };
    }),
    departure: departure && departureRecord(briefing, milestones, departure),
    sameWorld: spreadsRecord(briefing, milestones, sameWorld),
    otherWorlds: spreadsRecord(briefing, milestones, otherWorlds),
    ledger: {
      games: ledger.games,
      expectedLead: ledger.start / 1000,
      days: ledger.days.map((day) => dayRecord(briefing, day)),
    },
    sources: sourcesRecord(library, milestones),
  };
}

/** A claim that a date rests on, with the days that it claims and whose word it is. */
function claimRecord({ claims }: Library, wanted: string) {
  const { id, from, to, outlet, text, sources, confidence } = claims.find((one) => one.id === wanted)!;
  return { id, from, to, outlet, text, sources, confidence };
}

/** The sources that the dates and their claims name, by id. */
function sourcesRecord({ claims, sources }: Library, milestones: readonly Milestone[]) {
  const named = new Set(milestones.flatMap((one) => one.sources));
  for (const claim of claims.filter(({ id }) => milestones.some((one) => one.claims.includes(id)))) {
    for (const id of [...claim.sources, claim.outlet]) named.add(id);
  }
  const cited = sources.filter(({ id }) => named.has(id));
  return Object.fromEntries(cited.map(({ id, outlet, title, leaning }) => [id, { outlet, title, leaning }]));
}

function spreadsRecord(
  { start, sides }: Briefing,
  milestones: readonly Milestone[],
  { games, lead, losses, days }: Spreads,
) {
  const date = (turn: number | null) => (turn === null ? null : dateOfTurn(start, turn));
  const dates = ({ own, p10, p50, p90, position, reached }: StandingDay) => {
    return { own: date(own), p10: date(p10), p50: date(p50), p90: date(p90), position, reached };
  };
  return {
    games,
    lead,
    losses: { [sides[0].id]: losses[0], [sides[1].id]: losses[1] },
    milestones: Object.fromEntries(milestones.map(({ id }, no) => [id, dates(days[no]!)])),
  };
}

function dayRecord(briefing: Briefing, { turn, expected, luck, error, isClear, fights }: LedgerDay) {
  return {
    date: dateOfTurn(briefing.start, turn),
    expectedLead: expected / 1000,
    luck: luck / 1000,
    standardError: error / 1000,
    clear: isClear,
    fights: fights.map((fight) => fightRecord(briefing, fight)),
  };
}

/** A fight with the chance of its result, permille. */
function fightRecord({ cards, links, places, sides }: Briefing, { fight, chance }: LikelyFight) {
  return {
    side: sides[fight.attackerSide].id,
    place: places[fight.place]!.id,
    link: links[fight.link]?.id ?? null,
    attackers: fight.attackers.map((no) => cards[no]!.id),
    defenders: fight.defenders.map((no) => cards[no]!.id),
    ratio: fight.ratio,
    result: fight.result,
    chance,
  };
}

function departureRecord(
  briefing: Briefing,
  milestones: readonly Milestone[],
  { milestone, way, turn, games, inTime, cause }: Departure,
) {
  return {
    milestone: milestones[milestone]!.id,
    way,
    date: dateOfTurn(briefing.start, turn),
    games,
    inTime,
    cause: causeRecord(briefing, cause),
  };
}

function causeRecord(briefing: Briefing, cause: Cause) {
  switch (cause.type) {
    case 'unclear':
      return cause;
    case 'chance': {
      const { type, turn, before, after, fight } = cause;
      const date = dateOfTurn(briefing.start, turn);
      const { same, other } = fight ?? { same: null, other: null };
      return {
        type,
        date,
        inTimeBefore: before,
        inTimeAfter: after,
        fight: fight && { ...fightRecord(briefing, fight), same, other },
      };
    }
    case 'orders': {
      const { type, side, turn, games, withStaff, dayLater, withOwn, orders, isAgainst } = cause;
      return {
        type,
        side: briefing.sides[side].id,
        date: dateOfTurn(briefing.start, turn),
        games,
        inTimeWithStaff: withStaff,
        inTimeWithStaffDayLater: dayLater,
        inTimeWithOwnOrders: withOwn,
        sentThere: isAgainst,
        orders: orders.map((order) => orderRecord(briefing, order)),
      };
    }
  }
}

function orderRecord(briefing: Briefing, { formation, order, given }: InForce) {
  return {
    formation: briefing.cards[formation]!.id,
    order: order && formatOrder(briefing, order),
    orderedFor: order && dateOfTurn(briefing.start, given),
  };
}
