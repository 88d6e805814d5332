import { type FormationNo, isPresent } from '../model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { Context } from './context.js';
import { type Approach, type Fight, type Fighter, fighterFrom, oddsOf } from './fight.js';
import {
  eachOnce,
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
import { isMinedFor } from './mines.js';

/** An attacker in contact: on `link`, `metres` gone from `from` towards `to`. */
export interface Attacker {
  no: FormationNo;
  link: LinkNo;
  from: PlaceNo;
  to: PlaceNo;
  metres: number;
}

/** Who fights whom, and where. */
export interface Battle {
  side: SideNo;
  place: PlaceNo;
  /** The link, for a fight in the open; NONE for the place itself. */
  link: LinkNo;
  attackers: Attacker[];
  defenders: FormationNo[];
  /** Both parties attack. */
  meeting: boolean;
}

/** The fights of the day: for each place, then for each link, in the order of their numbers. */
export function battlesOf(context: Context): Battle[] {
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
    oddsOf(briefing.figures, fightOf(context, one)).ratio -
    oddsOf(briefing.figures, fightOf(context, other)).ratio;
  if (lead !== 0) return lead > 0 ? one : other;
  return ours[0]!.no < theirs[0]!.no ? one : other;
}

/** The enemies on the link ahead of an attacker and within his reach. */
function facing({ briefing, state }: Context, attackers: readonly Attacker[]): FormationNo[] {
  const { link, no: first } = attackers[0]!;
  const { side } = briefing.cards[first]!;
  const reach = briefing.figures.combat.contact[briefing.links[link]!.terrain];
  const numbers: FormationNo[] = [];
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    if (formation.link !== link || briefing.cards[no]!.side === side || !isPresent(formation)) continue;
    const isFaced = attackers.some(({ from, metres }) => {
      const away = metresFrom(briefing.links[link]!, formation, from) - metres;
      return away >= 0 && away <= reach;
    });
    if (isFaced) numbers.push(no);
  }
  return numbers;
}

/** The links by which the attackers come, in order. */
export function approachesOf({ attackers }: Battle): LinkNo[] {
  return eachOnce(attackers.map(({ link }) => link));
}

export function fightOf(context: Context, battle: Battle): Fight {
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
    vehicleBombs: battle.attackers.reduce((sum, { no }) => sum + day.vehicleBombs[no]!, 0),
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
  const card = briefing.cards[no]!;
  const ground = place === NONE ? null : state.places[place]!;
  return fighterFrom(card, formation, postureOf(briefing, formation, card.side, ground), approach);
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

function push<K>(groups: Map<K, Attacker[]>, key: K, attacker: Attacker): void {
  const group = groups.get(key);
  if (group) group.push(attacker);
  else groups.set(key, [attacker]);
}

function sorted<K extends number>(groups: Map<K, Attacker[]>): [K, Attacker[]][] {
  if (groups.size === 0) return [];
  return [...groups].sort(([a], [b]) => a - b);
}
