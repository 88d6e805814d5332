import type { Reckoning } from '../model/event.js';
import { RESULTS, type Result } from '../model/figures.js';
import type { FormationNo, Posture } from '../model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';
import { enemyOf } from '../model/side.js';
import type { SideView } from '../model/view.js';
import { type Approach, estimateFight, type Fight, type Fighter, fighterFrom, reckoningOf } from './fight.js';
import { eachOnce, linkBetween, metresFrom, numbersOf } from './ground.js';
import { artilleryOf, gunsInRange, gunsWorth, isInGunRange } from './guns.js';
import { lossesAfter, metresAfter } from './result.js';

/** One formation in a planned attack, and the place from which it would come. */
export interface Planned {
  formation: FormationNo;
  via: PlaceNo;
}

/** What one day of an attack would bring, if things are as the side believes. */
export interface Forecast extends Reckoning {
  /** Permille; they add up to 1,000. */
  chances: Record<Result, number>;
  /** Metres won by the fastest approach under each result. */
  metres: Record<Result, number>;
  /** Expected losses in men, not whole. */
  attackerLosses: Record<Result, number>;
  defenderLosses: Record<Result, number>;
  /** Metres from the foremost attacker to the place, 0 inside it. */
  left: number;
  /** No enemy is known there: the defenders are a guess. */
  guessed: boolean;
}

/**
 * The forecast of one day's attack on `target`: the resolver's own function on what the side believes, exact, not
 * sampled. Whoever does not stand at the place he would come from yet is reckoned as if he did.
 *
 * What is not known of the enemy (cohesion, fatigue) takes the values that the figures `sight` assume; mines that the
 * side has not met count as none.
 *
 * @param sorties sorties in support of the attackers
 * @param vehicleBombs vehicle bombs that open the attack
 */
export function forecastAttack(
  briefing: Briefing,
  view: SideView,
  attackers: readonly Planned[],
  target: PlaceNo,
  sorties: number,
  vehicleBombs = 0,
): Forecast {
  const { figures } = briefing;
  const { fight, guessed } = believedFight(briefing, view, attackers, target, sorties, vehicleBombs);
  const estimate = estimateFight(figures, fight);
  const fastest = estimate.paces.reduce((most, pace) => Math.max(most, pace), 0);
  const each = (value: (result: Result) => number) =>
    Object.fromEntries(RESULTS.map((result) => [result, value(result)])) as Record<Result, number>;
  return {
    ...reckoningOf(estimate),
    chances: estimate.chances,
    metres: each((result) => metresAfter(figures, fastest, result)),
    attackerLosses: each((result) => lossesAfter(figures, estimate, result).attacker),
    defenderLosses: each((result) => lossesAfter(figures, estimate, result).defender),
    left: fight.approaches.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    guessed,
  };
}

/** The fight for `target` as a side believes it would be. */
export function believedFight(
  briefing: Briefing,
  view: SideView,
  attackers: readonly Planned[],
  target: PlaceNo,
  sorties: number,
  vehicleBombs = 0,
): { fight: Fight; guessed: boolean } {
  const { places } = briefing;
  const by = attackers.map(({ via }) => linkBetween(briefing, via, target));
  const links = eachOnce(by);
  const defenders = believedDefenders(briefing, view, target);
  const guessed = defenders.length === 0;
  return {
    guessed,
    fight: {
      attackers: attackers.map(({ formation }, i) =>
        fighterFrom(briefing.cards[formation]!, view.own[formation]!, 'attack', links.indexOf(by[i]!)),
      ),
      defenders: guessed ? [garrison(briefing)] : defenders,
      approaches: links.map((link) => believedApproach(briefing, view, attackers, target, link)),
      terrain: places[target]!.terrain,
      surrounded: isBelievedSurrounded(briefing, view, target),
      observed: view.observes.includes(target),
      overlooked:
        isBelievedOverlooked(briefing, view, target) ||
        attackers.some(({ via }) => isBelievedOverlooked(briefing, view, via)),
      vehicleBombs: Math.min(vehicleBombs, bombsOf(view, attackers)),
      artillery: {
        attack: gunsInRange(briefing, view.own, view.side, target),
        defence: believedGuns(briefing, view, target),
      },
      sorties: { attack: Math.min(sorties, briefing.sides[view.side].sorties), defence: 0 },
    },
  };
}

/** The enemies remembered at `target`. */
function believedDefenders(briefing: Briefing, view: SideView, target: PlaceNo): Fighter[] {
  const { cards, figures } = briefing;
  const fighters: Fighter[] = [];
  const { contacts } = view.knowledge;
  for (const no of numbersOf(briefing)[enemyOf(view.side)]) {
    const contact = contacts[no];
    if (!contact || contact.place !== target) continue;
    const { kind, quality } = cards[no]!;
    fighters.push({
      kind,
      men: contact.men,
      quality,
      cohesion: figures.sight.believedCohesion,
      fatigue: figures.sight.believedFatigue,
      supply: 'supplied',
      posture: contact.posture,
      approach: 0,
    });
  }
  return fighters;
}

/** What one assumes of a place that the enemy holds and nobody has looked into. */
function garrison({ figures }: Briefing): Fighter {
  return {
    kind: 'infantry',
    men: figures.sight.believedGarrison,
    quality: 1000,
    cohesion: figures.sight.believedCohesion,
    fatigue: figures.sight.believedFatigue,
    supply: 'supplied',
    posture: 'prepared',
    approach: 0,
  };
}

function believedApproach(
  { links, places }: Briefing,
  view: SideView,
  attackers: readonly Planned[],
  target: PlaceNo,
  link: LinkNo,
): Approach {
  const { length, terrain } = links[link]!;
  let gone = 0;
  for (const { formation, via } of attackers) {
    const own = view.own[formation]!;
    if (own.link === link) gone = Math.max(gone, metresFrom(links[link]!, own, via));
  }
  const inside = gone >= length;
  const known = inside ? view.knowledge.placeMines[target]! : view.knowledge.linkMines[link]!;
  return {
    terrain: inside ? places[target]!.terrain : terrain,
    left: Math.max(0, length - gone),
    mines: Math.max(0, known),
  };
}

/** Whether every neighbour of `target` is believed to be closed to the enemy there. */
function isBelievedSurrounded(briefing: Briefing, view: SideView, target: PlaceNo): boolean {
  const { exits, closedLinks } = briefing;
  const enemy = enemyOf(view.side);
  for (const { link, place } of exits[target]!) {
    if (view.knowledge.holders[place] !== enemy || closedLinks[link]) continue;
    if (!isOwnOn(briefing, view, link, place)) return false;
  }
  return true;
}

/** Whether a formation of the side stands on `link` or at `place`. */
function isOwnOn(briefing: Briefing, { own, side }: SideView, link: LinkNo, place: PlaceNo): boolean {
  for (const no of numbersOf(briefing)[side]) {
    const formation = own[no];
    if (formation && (formation.place === place || formation.link === link)) return true;
  }
  return false;
}

/** Whether an enemy is believed to stand on a height of his over `place`. */
function isBelievedOverlooked(
  { overlookedBy }: Briefing,
  { knowledge, side }: SideView,
  place: PlaceNo,
): boolean {
  const { holders, contacts } = knowledge;
  const enemy = enemyOf(side);
  for (const height of overlookedBy[place]!) {
    if (holders[height] !== enemy) continue;
    for (let no = 0; no < contacts.length; no++) if (contacts[no]?.place === height) return true;
  }
  return false;
}

/** Vehicle bombs that the attackers have. */
function bombsOf({ own }: SideView, attackers: readonly Planned[]): number {
  return attackers.reduce((sum, { formation }) => sum + own[formation]!.vehicleBombs, 0);
}

/** Postures in which guns were not seen to fire from where they stood. */
const ON_THE_MOVE: readonly Posture[] = ['attack', 'march', 'withdrawal'];

/** What enemy artillery that is remembered within range of `target` is taken to be worth; that on the move does not fire. */
function believedGuns(briefing: Briefing, view: SideView, target: PlaceNo): number {
  const { contacts } = view.knowledge;
  let worth = 0;
  for (const no of artilleryOf(briefing)) {
    const contact = contacts[no];
    if (!contact || (contact.place === NONE && contact.link === NONE)) continue;
    if (ON_THE_MOVE.includes(contact.posture)) continue;
    if (isInGunRange(briefing, contact, target)) worth += gunsWorth(briefing, no, contact.men);
  }
  return worth;
}
