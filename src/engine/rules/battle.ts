import type { FightReport } from '../model/event.js';
import type { FormationNo } from '../model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import { enemyOf } from '../model/side.js';
import type { Context } from './context.js';
import { approachesOf, type Battle, battlesOf, fightOf } from './encounter.js';
import {
  estimateFight,
  exposure,
  type FightEstimate,
  type Fighter,
  lossesAfter,
  metresAfter,
  resultFor,
} from './fight.js';
import { stands } from './ground.js';
import { loseCohesion, takeLosses } from './losses.js';
import { isMinedFor, meetMines } from './mines.js';

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
  const { briefing, chance } = context;
  const { figures, cards } = briefing;
  const { side, place, link, attackers, defenders } = battle;
  const fight = fightOf(context, battle);
  const estimate = estimateFight(figures, fight);
  const result = resultFor(estimate.chances, chance('fight', place, link).below(1000));
  const expected = lossesAfter(figures, estimate, result);
  const share = (numbers: FormationNo[], fighters: readonly Fighter[], losses: number): number[] => {
    const exposed = fighters.map((fighter) => exposure(figures, fighter));
    const all = exposed.reduce((a, b) => a + b, 0);
    return numbers.map((no, i) =>
      all > 0 ? chance('losses', cards[no]!.key, place, link).round((losses * exposed[i]!) / all) : 0,
    );
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
    attack: estimate.attack,
    defence: estimate.defence,
    ratio: estimate.ratio,
    attackModifiers: estimate.attackModifiers,
    defenceModifiers: estimate.defenceModifiers,
    advanceModifiers: estimate.advanceModifiers,
    result,
    metres: 0,
    left: 0,
    attackerLosses: attackerLosses.reduce((a, b) => a + b, 0),
    defenderLosses: defenderLosses.reduce((a, b) => a + b, 0),
  };
  return { battle, links: approachesOf(battle), estimate, report, attackerLosses, defenderLosses };
}

/** Attackers gain or lose ground along their links, and into the place; the defenders on a link are pushed back. */
function takeGround(context: Context, { battle, links, estimate, report }: Fought): void {
  const { briefing, state, day } = context;
  const { figures } = briefing;
  const { side, place, attackers, defenders } = battle;
  const depth = figures.combat.depth[briefing.places[place]!.terrain];
  let best = Number.NEGATIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  for (const { no, link, from, metres } of attackers) {
    const { length } = briefing.links[link]!;
    const gained = metresAfter(figures, estimate.paces[links.indexOf(link)]!, report.result);
    const most = battle.link === NONE ? length + depth : length;
    const now = Math.max(0, Math.min(metres + gained, most));
    if (now - metres > best) best = now - metres;
    if (length - now < left) left = Math.max(0, length - now);
    if (now === most && battle.link === NONE) day.carried[place] = true;
    if (now === 0 && metres === 0) continue;
    moveTo(context, no, link, from, now);
    const ground = now > length ? state.places[place]! : state.links[link]!;
    if (isMinedFor(side, ground)) meetMines(day, no, now > length ? NONE : link, now > length ? place : NONE);
  }
  report.metres = best;
  report.left = left;
  if (battle.link === NONE || best <= 0) return;
  for (const no of defenders) pushBack(context, no, best);
}

function pushBack({ briefing, state }: Context, no: FormationNo, metres: number): void {
  const formation = state.formations[no]!;
  const enemy = enemyOf(briefing.cards[no]!.side);
  formation.metres = Math.max(0, formation.metres - metres);
  if (formation.metres > 0 || stands(briefing, state, enemy, formation.from)) return;
  formation.place = formation.from;
  formation.link = NONE;
  formation.from = NONE;
}

function moveTo({ state }: Context, no: FormationNo, link: LinkNo, from: PlaceNo, metres: number): void {
  const formation = state.formations[no]!;
  formation.place = NONE;
  formation.link = link;
  formation.from = from;
  formation.metres = metres;
  formation.dugIn = 0;
}

/** Losses, cohesion and the marks that later phases read. */
function takeToll(context: Context, { battle, report, links, attackerLosses, defenderLosses }: Fought): void {
  const { briefing, state, day, emit } = context;
  const costs = briefing.figures.attack.results[report.result];
  emit({ type: 'fought', fight: report });
  for (const [i, { no }] of battle.attackers.entries()) {
    day.attacked[no] = true;
    state.formations[no]!.fought = state.turn;
    loseCohesion(state.formations[no]!, costs.attackerCohesion);
    takeLosses(context, no, attackerLosses[i]!);
  }
  for (const [i, no] of battle.defenders.entries()) {
    day.defended[no] = true;
    day.directions[no] = Math.max(day.directions[no]!, links.length);
    state.formations[no]!.fought = state.turn;
    loseCohesion(state.formations[no]!, costs.defenderCohesion);
    takeLosses(context, no, defenderLosses[i]!);
  }
}

/** Hostile formations that have gone past each other on a link fall back to the middle between them. */
function separate({ briefing, state }: Context): void {
  const { cards, links, figures } = briefing;
  for (const [no, one] of state.formations.entries()) {
    if (one.link === NONE) continue;
    for (let i = no + 1; i < state.formations.length; i++) {
      const other = state.formations[i]!;
      if (other.link !== one.link || cards[i]!.side === cards[no]!.side || other.from === one.from) continue;
      const { length } = links[one.link]!;
      const overlap = one.metres + other.metres + figures.march.gap - length;
      if (overlap <= 0) continue;
      const half = Math.ceil(overlap / 2);
      one.metres = Math.max(0, one.metres - half);
      other.metres = Math.max(0, other.metres - half);
    }
  }
}
