import type { Formation } from '../../engine/model/formation.js';
import { NONE } from '../../engine/model/place.js';
import type { DeepReadonly } from '../../engine/model/readonly.js';
import type { Briefing, Deployment, Ground, Range, Scenario } from '../../engine/model/scenario.js';
import { enemyOf, type Holder, NOBODY } from '../../engine/model/side.js';
import { ownPresent, type SideView } from '../../engine/model/view.js';
import type { Rng } from '../../engine/random/stream.js';
import { type BelievedEnemy, believedEnemy } from './believed-enemy.js';

/**
 * A scenario that begins as a side believes that things stand. Own formations that are not on the map stand in it as to
 * come, at a base of the side; the same is assumed of enemies of whom there is no trace.
 */
export function believedScenario(briefing: Briefing, view: SideView, rng: Rng): Scenario {
  const present = new Set(ownPresent(view));
  const { holders, placeMines, linkMines } = view.knowledge;
  return {
    briefing,
    deployments: briefing.cards.map(({ side }, no) => {
      const base = briefing.sides[side].bases[0]?.place ?? 0;
      const own = view.own[no];
      if (!own) return deploymentOf(believedEnemy(briefing, view, no, rng), base);
      return deploymentOf({ ...own, men: own.strength, arrives: present.has(no) ? 0 : 1 }, base);
    }),
    places: briefing.places.map((_, place) =>
      groundOf(view, holders[place]!, placeMines[place]!, isFortified(view, place)),
    ),
    links: briefing.links.map((_, link) => groundOf(view, NOBODY, linkMines[link]!, false)),
    hypotheses: [],
  };
}

type Begins = BelievedEnemy | (DeepReadonly<Formation> & { men: number });

function deploymentOf(formation: Begins, base: number): Deployment {
  const { place, link, from, metres, cohesion, fatigue, dugIn, supplyHours } = formation;
  return {
    men: known(formation.men),
    arrives: known(formation.arrives),
    place: place === NONE && link === NONE ? base : place,
    link,
    from,
    metres,
    cohesion,
    fatigue,
    dugIn,
    supplyHours,
    task: { ...formation.task },
    vehicleBombs: known(formation.vehicleBombs),
  };
}

/** Only the enemy's mines are known, and only those that were met. The people who live there do not bear on a plan. */
function groundOf({ side }: SideView, holder: Holder, mines: number, fortified: boolean): Ground {
  const minesOf = mines > 0 ? enemyOf(side) : NOBODY;
  return { holder, fortified, mines: known(Math.max(0, mines)), minesOf, people: known(0) };
}

/** The side's own works, and those in which an enemy was seen. */
function isFortified({ fortified, knowledge }: SideView, place: number): boolean {
  return (
    fortified.includes(place) ||
    knowledge.contacts.some((contact) => contact?.place === place && contact.posture === 'fortified')
  );
}

function known(value: number): Range {
  return { low: value, best: value, high: value };
}
