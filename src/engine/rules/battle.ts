import type { FightReport } from '../model/event.js';
import type { FormationNo } from '../model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';
import { enemyOf, type SideNo } from '../model/side.js';
import type { GameState } from '../model/state.js';
import { type Context, unheard } from './context.js';
import { type Attacker, approachesOf, type Battle, battlesOf, fightOf } from './encounter.js';
import { estimateFight, exposure, type FightEstimate, type Fighter, reckoningOf } from './fight.js';
import { farEnd, nearestAhead, stands } from './ground.js';
import { loseCohesion, takeLosses } from './losses.js';
import { isMinedFor, meetMines } from './mines.js';
import { lossesAfter, metresAfter, resultFor } from './result.js';

interface Fought {
  battle: Battle;
  links: LinkNo[];
  estimate: FightEstimate;
  report: FightReport;
  attackerLosses: number[];
  defenderLosses: number[];
}

/**
 * All fights of the day. Every attacker in contact fights: for a place together with all who attack it from other
 * sides, or on a link with whom it meets there. All are reckoned on things as they stand, then all take effect.
 */
export function battlePhase(context: Context): void {
  const fought = battlesOf(context).map((battle) => resolve(context, battle));
  for (const one of fought) takeGround(context, one);
  for (const one of fought) takeToll(context, one);
  separate(context);
}

function resolve(context: Context, battle: Battle): Fought {
  const { briefing, chance, emit } = context;
  const { figures, cards } = briefing;
  const { side, place, link, attackers, defenders } = battle;
  const fight = fightOf(context, battle);
  const estimate = estimateFight(figures, fight, emit !== unheard);
  const result = resultFor(estimate.chances, chance('fight', place, link).below(1000));
  const expected = lossesAfter(figures, estimate, result);
  const share = (numbers: FormationNo[], fighters: readonly Fighter[], losses: number): number[] => {
    let all = 0;
    for (const fighter of fighters) all += exposure(figures, fighter);
    const shares: number[] = [];
    for (let i = 0; i < numbers.length; i++) {
      const { key } = cards[numbers[i]!]!;
      const due = all > 0 ? (losses * exposure(figures, fighters[i]!)) / all : 0;
      shares.push(chance('losses', key, place, link).round(due));
    }
    return shares;
  };
  const numbers = attackers.map(({ no }) => no);
  const attackerLosses = share(numbers, fight.attackers, expected.attacker);
  const defenderLosses = share(defenders, fight.defenders, expected.defender);
  const report: FightReport = {
    attackers: numbers,
    defenders: [...defenders],
    attackerSide: side,
    place,
    link,
    ...reckoningOf(estimate),
    result,
    metres: 0,
    left: 0,
    vehicleBombs: fight.vehicleBombs,
    attackerLosses: attackerLosses.reduce((a, b) => a + b, 0),
    defenderLosses: defenderLosses.reduce((a, b) => a + b, 0),
  };
  return { battle, links: approachesOf(battle), estimate, report, attackerLosses, defenderLosses };
}

/** Attackers gain or lose ground along their links, and into the place; defenders on a link are driven before them. */
function takeGround(context: Context, { battle, links, estimate, report }: Fought): void {
  const { briefing, state, day } = context;
  const { figures } = briefing;
  const { place, attackers } = battle;
  const inOpen = battle.link !== NONE;
  const gains: number[] = [];
  for (const pace of estimate.paces) gains.push(metresAfter(figures, pace, report.result));
  if (inOpen && gains[0]! > 0) drive(context, battle, gains[0]!);

  const depth = inOpen ? 0 : figures.combat.depth[briefing.places[place]!.terrain];
  let best = Number.NEGATIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  for (const attacker of attackers) {
    const { no, link, metres } = attacker;
    const { length } = briefing.links[link]!;
    const most = inOpen ? reachOf(context, battle, attacker) : length + depth;
    const now = Math.max(0, Math.min(metres + gains[links.indexOf(link)]!, most));
    best = Math.max(best, now - metres);
    left = Math.min(left, Math.max(0, length - now));
    if (!inOpen && now === most) day.carried[place] = true;
    moveTo(context, attacker, now);
    const inside = now > length;
    if (now > 0 && isMinedFor(battle.side, inside ? state.places[place]! : state.links[link]!)) {
      meetMines(day, no, inside ? NONE : link, inside ? place : NONE);
    }
  }
  report.metres = best;
  report.left = left;
}

/** How far an attacker in the open can go: to the gap before the nearest enemy ahead, and never back. */
function reachOf({ briefing, state }: Context, { side }: Battle, { link, from, metres }: Attacker): number {
  const ahead = nearestAhead(briefing, state, enemyOf(side), link, from, metres);
  const { length } = briefing.links[link]!;
  return Math.max(metres, Math.min(length, ahead - briefing.figures.march.gap));
}

/** Defenders in the open fall back by `metres` from attackers who all come from one end; between two they stand. */
function drive({ briefing, state }: Context, { attackers, defenders, link }: Battle, metres: number): void {
  const { from } = attackers[0]!;
  if (attackers.some((other) => other.from !== from)) return;
  const { length } = briefing.links[link]!;
  for (const no of defenders) {
    const formation = state.formations[no]!;
    formation.dugIn = 0;
    if (formation.link !== link) continue;
    if (formation.from === from) {
      formation.metres = Math.max(formation.metres, Math.min(length - 1, formation.metres + metres));
      continue;
    }
    formation.metres = Math.max(0, formation.metres - metres);
    if (formation.metres === 0) standAt(briefing, state, no, formation.from);
  }
}

/** Puts an attacker `metres` along its link; one thrown back to where it began stands there again. */
function moveTo({ briefing, state }: Context, { no, link, from }: Attacker, metres: number): void {
  const formation = state.formations[no]!;
  formation.dugIn = 0;
  formation.place = NONE;
  formation.link = link;
  formation.from = from;
  formation.metres = metres;
  if (metres === 0) standAt(briefing, state, no, from);
}

/** Puts a formation back into the place at the end of its link, unless an enemy is there now. */
function standAt(briefing: Briefing, state: GameState, no: FormationNo, place: PlaceNo): void {
  if (stands(briefing, state, enemyOf(briefing.cards[no]!.side), place)) return;
  const formation = state.formations[no]!;
  formation.place = place;
  formation.link = NONE;
  formation.from = NONE;
  formation.metres = 0;
}

/** Losses, cohesion and the marks that later phases read. */
function takeToll(context: Context, { battle, report, links, attackerLosses, defenderLosses }: Fought): void {
  const { briefing, state, day, emit } = context;
  const costs = briefing.figures.attack.results[report.result];
  emit({ type: 'fought', fight: report });
  if (battle.link === NONE) day.harmed[battle.place] = true;
  for (let i = 0; i < battle.attackers.length; i++) {
    const { no } = battle.attackers[i]!;
    day.attacked[no] = true;
    state.formations[no]!.fought = state.turn;
    state.formations[no]!.vehicleBombs -= day.vehicleBombs[no]!;
    day.vehicleBombs[no] = 0;
    loseCohesion(state.formations[no]!, costs.attackerCohesion);
    takeLosses(context, no, attackerLosses[i]!);
  }
  for (let i = 0; i < battle.defenders.length; i++) {
    const no = battle.defenders[i]!;
    day.defended[no] = true;
    day.directions[no] = Math.max(day.directions[no]!, links.length);
    state.formations[no]!.fought = state.turn;
    loseCohesion(state.formations[no]!, costs.defenderCohesion);
    takeLosses(context, no, defenderLosses[i]!);
  }
}

/**
 * Hostile formations that have gone past each other on a link fall back to the middle between the foremost of both,
 * whoever is named first.
 */
function separate({ briefing, state }: Context): void {
  const { cards, links, figures } = briefing;
  const onLinks: FormationNo[] = [];
  for (let no = 0; no < state.formations.length; no++) {
    if (state.formations[no]!.link !== NONE) onLinks.push(no);
  }
  const meets = (no: FormationNo): boolean =>
    onLinks.some(
      (other) =>
        state.formations[other]!.link === state.formations[no]!.link &&
        cards[other]!.side !== cards[no]!.side,
    );
  if (!onLinks.some(meets)) return;
  const foremost = (link: LinkNo, side: SideNo, from: PlaceNo): number => {
    let most = Number.NEGATIVE_INFINITY;
    for (const no of onLinks) {
      const other = state.formations[no]!;
      if (other.link !== link || other.from !== from || cards[no]!.side !== side) continue;
      most = Math.max(most, other.metres);
    }
    return most;
  };
  const limits = onLinks.map((no) => {
    const one = state.formations[no]!;
    const { side } = cards[no]!;
    const link = links[one.link]!;
    const own = foremost(one.link, side, one.from);
    const facing = foremost(one.link, enemyOf(side), farEnd(link, one.from));
    const overlap = own + facing + figures.march.gap - link.length;
    return overlap > 0 ? own - Math.ceil(overlap / 2) : one.metres;
  });
  for (const [i, no] of onLinks.entries()) {
    const one = state.formations[no]!;
    one.metres = Math.max(0, Math.min(one.metres, limits[i]!));
  }
}
