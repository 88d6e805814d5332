import type { FightReport } from '../model/event.js';
import { type FormationNo, isPresent } from '../model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { Context } from './context.js';
import {
  type Approach,
  estimateFight,
  exposure,
  type Fight,
  type FightEstimate,
  type Fighter,
  lossesAfter,
  metresAfter,
  resultFor,
} from './fight.js';
import {
  farEnd,
  linkBetween,
  metresFrom,
  nearestAhead,
  openWays,
  postureOf,
  standing,
  stands,
} from './ground.js';
import { gunsInRange } from './guns.js';
import { loseCohesion, takeLosses } from './losses.js';
import { isMinedFor, meetMines } from './mines.js';
import { feltSupply } from './supply.js';

/** An attacker in contact: on `link`, `metres` gone from `from` towards `to`. */
interface Attacker {
  no: FormationNo;
  link: LinkNo;
  from: PlaceNo;
  to: PlaceNo;
  metres: number;
}

/** Who fights whom, and where. */
interface Battle {
  side: SideNo;
  place: PlaceNo;
  /** The link, for a fight in the open; NONE for the place itself. */
  link: LinkNo;
  attackers: Attacker[];
  defenders: FormationNo[];
  /** Both parties attack. */
  meeting: boolean;
}

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

/** The fights of the day: for each place, then for each link, in the order of their numbers. */
function battlesOf(context: Context): Battle[] {
  const { briefing } = context;
  const forPlaces = new Map<PlaceNo, Attacker[]>();
  const onLinks = new Map<LinkNo, Attacker[]>();
  for (const attacker of attackersOf(context)) {
    const { no, link, from, to, metres } = attacker;
    const enemy = enemyOf(briefing.cards[no]!.side);
    const { length, terrain } = briefing.links[link]!;
    const contact = briefing.figures.combat.contact[terrain];
    const ahead = nearestAhead(briefing, context.state, enemy, link, from, metres);
    if (ahead - metres <= contact) push(onLinks, link, attacker);
    else if (length - metres <= contact && stands(briefing, context.state, enemy, to))
      push(forPlaces, to, attacker);
  }
  const battles: Battle[] = [];
  for (const [place, attackers] of sorted(forPlaces)) {
    for (const side of SIDES) {
      const ours = attackers.filter(({ no }) => briefing.cards[no]!.side === side);
      if (ours.length === 0) continue;
      const defenders = standing(briefing, context.state, enemyOf(side), place);
      battles.push({ side, place, link: NONE, attackers: ours, defenders, meeting: false });
    }
  }
  for (const [link, attackers] of sorted(onLinks)) battles.push(battleOn(context, link, attackers));
  return battles;
}

function attackersOf({ briefing, state }: Context): Attacker[] {
  const attackers: Attacker[] = [];
  for (let no = 0; no < state.formations.length; no++) {
    const { task, condition, link, from, place, metres } = state.formations[no]!;
    if (task.type !== 'attack' || condition !== 'steady') continue;
    if (link !== NONE) {
      attackers.push({ no, link, from, to: farEnd(briefing.links[link]!, from), metres });
    } else if (place === task.via) {
      const by = linkBetween(briefing, place, task.target);
      attackers.push({ no, link: by, from: place, to: task.target, metres: 0 });
    }
  }
  return attackers;
}

/**
 * A fight in the open. Where both parties attack, the one with the greater power for it counts as the attacker; with
 * equal powers the one whose first formation comes first by id, so that no side is favoured.
 */
function battleOn(context: Context, link: LinkNo, all: Attacker[]): Battle {
  const { briefing } = context;
  const [ours, theirs] = SIDES.map((side) => all.filter(({ no }) => briefing.cards[no]!.side === side)) as [
    Attacker[],
    Attacker[],
  ];
  if (ours.length === 0 || theirs.length === 0) {
    const attackers = ours.length > 0 ? ours : theirs;
    const { to } = attackers[0]!;
    const side = briefing.cards[attackers[0]!.no]!.side;
    return { side, place: to, link, attackers, defenders: facing(context, attackers), meeting: false };
  }
  const battle = (side: SideNo, attackers: Attacker[], others: Attacker[]): Battle => ({
    side,
    place: attackers[0]!.to,
    link,
    attackers,
    defenders: others.map(({ no }) => no),
    meeting: true,
  });
  const one = battle(0, ours, theirs);
  const other = battle(1, theirs, ours);
  const lead =
    estimateFight(briefing.figures, fightOf(context, one)).ratio -
    estimateFight(briefing.figures, fightOf(context, other)).ratio;
  if (lead !== 0) return lead > 0 ? one : other;
  return ours[0]!.no < theirs[0]!.no ? one : other;
}

/** The enemies on the link within reach of the foremost attacker. */
function facing({ briefing, state }: Context, attackers: Attacker[]): FormationNo[] {
  const { link, from } = attackers[0]!;
  const { terrain } = briefing.links[link]!;
  const side = briefing.cards[attackers[0]!.no]!.side;
  const foremost = attackers.reduce((most, { metres }) => Math.max(most, metres), 0);
  const reach = foremost + briefing.figures.combat.contact[terrain];
  const numbers: FormationNo[] = [];
  for (const [no, formation] of state.formations.entries()) {
    if (formation.link !== link || briefing.cards[no]!.side === side || !isPresent(formation)) continue;
    if (metresFrom(briefing.links[link]!, formation, from) <= reach) numbers.push(no);
  }
  return numbers;
}

/** The links by which the attackers come, in order. */
function approachesOf({ attackers }: Battle): LinkNo[] {
  return [...new Set(attackers.map(({ link }) => link))].sort((a, b) => Number(a) - Number(b));
}

function fightOf(context: Context, battle: Battle): Fight {
  const { briefing, state, day } = context;
  const { side, place, link, meeting, defenders } = battle;
  const enemy = enemyOf(side);
  const links = approachesOf(battle);
  return {
    attackers: battle.attackers.map((attacker) =>
      fighterOf(context, attacker.no, links.indexOf(attacker.link), NONE),
    ),
    defenders: defenders.map((no) => fighterOf(context, no, 0, link === NONE ? place : NONE)),
    approaches: links.map((by) => approachOn(context, battle, by)),
    terrain: meeting ? null : link === NONE ? briefing.places[place]!.terrain : briefing.links[link]!.terrain,
    surrounded: link === NONE && openWays(briefing, state, enemy, place).length === 0,
    observed: link === NONE && day.controlled[side][place]!,
    overlooked:
      day.controlled[enemy][place]! || battle.attackers.some(({ from }) => day.controlled[enemy][from]),
    artillery: {
      attack: gunsInRange(briefing, state.formations, side, place),
      defence: gunsInRange(briefing, state.formations, enemy, place),
    },
    sorties: {
      attack: battle.attackers.reduce((sum, { no }) => sum + day.support[no]!, 0),
      defence: defenders.reduce((sum, no) => sum + day.support[no]!, 0),
    },
  };
}

function fighterOf({ briefing, state }: Context, no: FormationNo, approach: number, place: PlaceNo): Fighter {
  const formation = state.formations[no]!;
  const { kind, quality, side } = briefing.cards[no]!;
  return {
    kind,
    men: formation.strength,
    quality,
    cohesion: formation.cohesion,
    fatigue: formation.fatigue,
    supply: feltSupply(formation),
    posture: postureOf(briefing, formation, side, place === NONE ? null : state.places[place]!),
    approach,
  };
}

/** How the foremost attacker on a link stands. */
function approachOn(
  { briefing, state }: Context,
  { attackers, side, place }: Battle,
  link: LinkNo,
): Approach {
  const { length, terrain } = briefing.links[link]!;
  const gone = attackers.reduce((most, one) => (one.link === link ? Math.max(most, one.metres) : most), 0);
  const inside = gone >= length;
  const ground = inside ? state.places[place]! : state.links[link]!;
  return {
    terrain: inside ? briefing.places[place]!.terrain : terrain,
    left: Math.max(0, length - gone),
    mines: isMinedFor(side, ground) ? ground.mines : 0,
  };
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

function push<K>(groups: Map<K, Attacker[]>, key: K, attacker: Attacker): void {
  const group = groups.get(key);
  if (group) group.push(attacker);
  else groups.set(key, [attacker]);
}

function sorted<K extends number>(groups: Map<K, Attacker[]>): [K, Attacker[]][] {
  return [...groups].sort(([a], [b]) => a - b);
}
