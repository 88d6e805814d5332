import type { FormationNo } from '../../src/engine/model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../../src/engine/model/place.js';
import { enemyOf, SIDES, type SideNo } from '../../src/engine/model/side.js';
import type { Fight, Fighter } from '../../src/engine/rules/fight.js';
import { slowEstimate } from './fight.js';
import { slowFireControl } from './fire-control.js';
import { isOpen } from './pocket.js';
import { slowPoint } from './sighting.js';
import { apart2, isAt, isOn, presentOf, type Standing } from './standing.js';

/** A fight that has come about: for a place, or in the open where `link` is not NONE. */
export interface SlowBattle {
  side: SideNo;
  place: PlaceNo;
  link: LinkNo;
  attackers: FormationNo[];
  defenders: FormationNo[];
  meeting: boolean;
}

/** Somebody who attacks along a link. */
interface Comer {
  no: FormationNo;
  side: SideNo;
  link: LinkNo;
  from: PlaceNo;
  to: PlaceNo;
  metres: number;
}

/** Who fights whom as things stand (section 4 of the rule book): for places first, then on links. */
export function slowBattles(standing: Standing): SlowBattle[] {
  const { briefing } = standing;
  const comers = comersOf(standing);
  const inOpen = comers.filter((one) => facedBy(standing, one).length > 0);
  const forPlaces = comers.filter(
    (one) =>
      !inOpen.includes(one) &&
      briefing.links[one.link]!.length - one.metres <= reach(standing, one.link) &&
      isAt(standing, enemyOf(one.side), one.to),
  );
  return [
    ...[...briefing.places.keys()].flatMap((place) =>
      SIDES.flatMap((side) => {
        const attackers = forPlaces.filter((one) => one.side === side && one.to === place);
        const defenders = numbersWhere(standing, enemyOf(side), (one) => one.place === place);
        return attackers.length === 0 ? [] : [battle(attackers, place, NONE, defenders, false)];
      }),
    ),
    ...[...briefing.links.keys()].flatMap((link) => {
      const [ours, theirs] = SIDES.map((side) =>
        inOpen.filter((one) => one.link === link && one.side === side),
      ) as [Comer[], Comer[]];
      if (ours.length === 0 && theirs.length === 0) return [];
      if (ours.length === 0 || theirs.length === 0) {
        const attackers = [...ours, ...theirs];
        const faced = [...new Set(attackers.flatMap((one) => facedBy(standing, one)))].sort((a, b) => a - b);
        return [battle(attackers, attackers[0]!.to, link, faced, false)];
      }
      return [meeting(standing, link, ours, theirs)];
    }),
  ];
}

function battle(
  attackers: readonly Comer[],
  place: PlaceNo,
  link: LinkNo,
  defenders: FormationNo[],
  isMeeting: boolean,
): SlowBattle {
  return {
    side: attackers[0]!.side,
    place,
    link,
    attackers: attackers.map(({ no }) => no),
    defenders,
    meeting: isMeeting,
  };
}

/** Of two columns that attack each other the one with the better ratio attacks; of equals the first by id. */
function meeting(standing: Standing, link: LinkNo, ours: Comer[], theirs: Comer[]): SlowBattle {
  const numbers = (comers: Comer[]) => comers.map(({ no }) => no);
  const one = battle(ours, ours[0]!.to, link, numbers(theirs), true);
  const other = battle(theirs, theirs[0]!.to, link, numbers(ours), true);
  const [first, second] = [one, other].map(
    (it) => slowEstimate(standing.briefing.figures, slowFight(standing, it)).ratio,
  ) as [number, number];
  if (first !== second) return first > second ? one : other;
  return ours[0]!.no < theirs[0]!.no ? one : other;
}

/** A fight as it is, with neither aircraft nor vehicle bombs in it. */
export function slowFight(standing: Standing, { side, place, link, ...who }: SlowBattle): Fight {
  const { briefing, state } = standing;
  const enemy = enemyOf(side);
  const attackers = comersOf(standing).filter(({ no }) => who.attackers.includes(no));
  const links = [...briefing.links.keys()].filter((by) => attackers.some((one) => one.link === by));
  const under = slowFireControl(standing, enemy);
  return {
    attackers: attackers.map((one) => fighter(standing, one.no, links.indexOf(one.link), NONE)),
    defenders: who.defenders.map((no) => fighter(standing, no, 0, link === NONE ? place : NONE)),
    approaches: links.map((by) => {
      const { length, terrain } = briefing.links[by]!;
      const gone = Math.max(...attackers.filter((one) => one.link === by).map(({ metres }) => metres));
      const ground = gone >= length ? state.places[place]! : state.links[by]!;
      return {
        terrain: gone >= length ? briefing.places[place]!.terrain : terrain,
        left: Math.max(0, length - gone),
        mines: ground.minesOf === side ? 0 : ground.mines,
      };
    }),
    terrain: who.meeting ? null : (link === NONE ? briefing.places[place]! : briefing.links[link]!).terrain,
    surrounded: link === NONE && waysOut(standing, enemy, place) === 0,
    observed: link === NONE && slowFireControl(standing, side).includes(place),
    overlooked: under.includes(place) || attackers.some(({ from }) => under.includes(from)),
    vehicleBombs: 0,
    artillery: { attack: guns(standing, side, place), defence: guns(standing, enemy, place) },
    sorties: { attack: 0, defence: 0 },
  };
}

function comersOf({ briefing, state }: Standing): Comer[] {
  return [...state.formations.entries()].flatMap(([no, { task, condition, place, link, from, metres }]) => {
    if (task.type !== 'attack' || condition !== 'steady') return [];
    const { side } = briefing.cards[no]!;
    if (link !== NONE) {
      const { a, b } = briefing.links[link]!;
      return [{ no, side, link, from, to: from === a ? b : a, metres }];
    }
    const { via, target } = task;
    if (place !== via) return [];
    const by = briefing.links.findIndex(({ a, b }) => [a, b].includes(via) && [a, b].includes(target));
    return [{ no, side, link: by, from: place, to: target, metres: 0 }];
  });
}

/** The enemies ahead of an attacker on his link, no further than the defence of that ground reaches. */
function facedBy(standing: Standing, { side, link, from, metres }: Comer): FormationNo[] {
  const { length } = standing.briefing.links[link]!;
  return numbersWhere(standing, enemyOf(side), (one) => {
    if (one.link !== link) return false;
    const gone = Math.min(one.metres, length);
    const away = (one.from === from ? gone : length - gone) - metres;
    return away >= 0 && away <= reach(standing, link);
  });
}

function reach({ briefing }: Standing, link: LinkNo): number {
  return briefing.figures.combat.contact[briefing.links[link]!.terrain];
}

function numbersWhere(
  standing: Standing,
  side: SideNo,
  where: Parameters<typeof presentOf>[2],
): FormationNo[] {
  const there = presentOf(standing, side, where);
  return [...standing.state.formations.keys()].filter((no) => there.includes(standing.state.formations[no]!));
}

function fighter({ briefing, state }: Standing, no: FormationNo, approach: number, place: PlaceNo): Fighter {
  const { kind, quality, side } = briefing.cards[no]!;
  const { strength, cohesion, fatigue, supply, supplyHours, task, condition, dugIn } = state.formations[no]!;
  const inWorks = place !== NONE && state.places[place]!.fortified && state.places[place]!.holder === side;
  const posture = (): Fighter['posture'] => {
    if (condition === 'broken' || task.type === 'withdraw') return 'withdrawal';
    if (task.type === 'attack' || task.type === 'march') return task.type;
    if (task.type === 'hold' && task.posture === 'delay') return 'delay';
    if (inWorks) return 'fortified';
    return dugIn >= briefing.figures.works.preparedDays ? 'prepared' : 'hasty';
  };
  return {
    kind,
    men: strength,
    quality,
    cohesion,
    fatigue,
    supply: supply === 'cut' && supplyHours > 0 ? 'strained' : supply,
    posture: posture(),
    approach,
  };
}

/** Ways on which those in a place could leave it for a place of theirs and meet nobody. */
function waysOut(standing: Standing, side: SideNo, place: PlaceNo): number {
  const { briefing } = standing;
  return [...briefing.links.entries()].filter(([link, { a, b }]) => {
    if (a !== place && b !== place) return false;
    if (briefing.closedLinks[link] || isOn(standing, enemyOf(side), link)) return false;
    return isOpen(standing, side, a === place ? b : a);
  }).length;
}

/** What the guns of a side that stand and can reach a place are worth, in infantrymen. */
function guns(standing: Standing, side: SideNo, place: PlaceNo): number {
  const { briefing, state } = standing;
  const { artilleryRange, artilleryWeight } = briefing.figures.support;
  const inRange = numbersWhere(standing, side, (one) => {
    const away2 = apart2(slowPoint(briefing, one), briefing.places[place]!);
    const shoots = one.condition === 'steady' && one.task.type === 'hold';
    return shoots && (one.supply !== 'cut' || one.supplyHours > 0) && away2 <= artilleryRange ** 2;
  }).filter((no) => briefing.cards[no]!.kind === 'artillery');
  return inRange.reduce(
    (sum, no) =>
      sum + state.formations[no]!.strength * (briefing.cards[no]!.quality / 1000) * (artilleryWeight / 1000),
    0,
  );
}
