import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import type { LinkNo, PlaceNo } from '../engine/model/place.js';
import { enemyOf } from '../engine/model/side.js';
import { formationName, linkName, placeName } from '../report/names.js';
import { counted } from '../report/number.js';
import { straightMetres } from '../report/position.js';
import { SUPPLY_NAMES } from '../report/state-words.js';
import { detailOf, enemyThere } from './choice-text.js';
import type { ChoiceGroup } from './choices.js';
import { isInContact } from './hint.js';
import { amountsOf, groupOf, MOST, type Offer } from './offer.js';
import { isEnemyAt, type Planning, steadyOwn } from './planning.js';

/** Close support for a formation, with the numbers of sorties to choose from. */
export function supportFor(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  return groupOf(planning, 'air', 'Close support', supportOffers(planning, [formation]));
}

/** Close support for those who attack or stand next to an enemy. */
export function supports(planning: Planning): ChoiceGroup[] {
  const { briefing, ordered } = planning;
  const fighting = steadyOwn(planning).filter(
    (no) => ordered.own[no]!.task.type === 'attack' || isInContact(briefing, ordered, no),
  );
  return groupOf(planning, 'air', 'Close support', supportOffers(planning, fighting));
}

function supportOffers(planning: Planning, formations: readonly FormationNo[]): Offer[] {
  const { briefing, ordered } = planning;
  const offers = (no: FormationNo): Offer[] => {
    const { task } = ordered.own[no]!;
    const doing = task.type === 'attack' ? `attacks ${placeName(briefing, task.target)}` : '';
    return offersOf(
      planning,
      (sorties) => ({ type: 'support', formation: no, sorties }),
      `Support ${formationName(briefing, no)}`,
      doing,
    );
  };
  return formations.flatMap(offers).map((offer, near) => ({ ...offer, near }));
}

function isSeenAt({ knowledge }: Planning['view'], place: PlaceNo): boolean {
  return knowledge.contacts.some((contact) => contact?.place === place);
}

/** Strikes against the nearest places where enemies are known. */
export function strikes(planning: Planning): ChoiceGroup[] {
  const { briefing, view } = planning;
  const targets = nearest(
    planning,
    [...briefing.places.keys()].filter((place) => isSeenAt(view, place)),
  );
  return groupOf(planning, 'air', 'Strike', strikeOffers(planning, targets));
}

/** Strikes against one place. */
export function strikesOn(planning: Planning, target: PlaceNo): ChoiceGroup[] {
  if (!isEnemyAt(planning.view, target)) return [];
  return groupOf(planning, 'air', 'Strike', strikeOffers(planning, [target]));
}

function strikeOffers(planning: Planning, targets: readonly PlaceNo[]): Offer[] {
  const { briefing, view } = planning;
  return targets.flatMap((target, near) =>
    offersOf(
      planning,
      (sorties) => ({ type: 'strike', target, sorties }),
      `Strike ${placeName(briefing, target)}`,
      enemyThere(briefing, view, target),
    ).map((offer) => ({ ...offer, target, near })),
  );
}

/** Interdiction of the nearest links between two places that the enemy is believed to hold. */
export function interdictions(planning: Planning): ChoiceGroup[] {
  const { briefing, view } = planning;
  const enemy = enemyOf(view.side);
  const { holders } = view.knowledge;
  const links = [...briefing.links.keys()]
    .filter((link) => {
      const { a, b } = briefing.links[link]!;
      return holders[a] === enemy && holders[b] === enemy && !briefing.closedLinks[link];
    })
    .map((link) => ({
      link,
      near: Math.min(...endsOf(planning, link).map((end) => farFromOwn(planning, end))),
    }))
    .sort((one, other) => one.near - other.near || one.link - other.link)
    .slice(0, MOST);
  const offers = links.flatMap(({ link }, near) =>
    offersOf(
      planning,
      (sorties) => ({ type: 'interdict', link, sorties }),
      `Interdict ${linkName(briefing, link)}`,
      '',
    ).map((offer) => ({ ...offer, link, near })),
  );
  return groupOf(planning, 'air', 'Interdiction', offers);
}

function endsOf({ briefing }: Planning, link: LinkNo): PlaceNo[] {
  return [briefing.links[link]!.a, briefing.links[link]!.b];
}

/** Drops of supply for own formations that are cut off or short of it, where they hold the place. */
export function drops(planning: Planning): ChoiceGroup[] {
  const { briefing, view } = planning;
  const places = [...briefing.places.keys()].filter((place) =>
    view.own.some((own) => own !== null && own.place === place && own.supply !== 'supplied'),
  );
  return groupOf(
    planning,
    'air',
    'Supply drop',
    places.flatMap((place) => dropOffers(planning, place)),
  );
}

/** Drops on one place of the side's. */
export function dropsOn(planning: Planning, place: PlaceNo): ChoiceGroup[] {
  return groupOf(planning, 'air', 'Supply drop', dropOffers(planning, place));
}

function dropOffers(planning: Planning, place: PlaceNo): Offer[] {
  const { briefing, view } = planning;
  const worst = ['cut', 'strained'] as const;
  const state = worst.find((supply) => view.own.some((own) => own?.place === place && own.supply === supply));
  return offersOf(
    planning,
    (sorties) => ({ type: 'drop', place, sorties }),
    `Drop supply on ${placeName(briefing, place)}`,
    state === undefined ? '' : `those there are ${SUPPLY_NAMES[state]}`,
  ).map((offer) => ({ ...offer, target: place, near: place }));
}

/** One offer for each number of sorties. */
function offersOf(
  { sortiesLeft }: Planning,
  order: (sorties: number) => Order,
  label: string,
  detail: string,
): Offer[] {
  return amountsOf(sortiesLeft).map((sorties) => ({
    orders: [order(sorties)],
    label: `${label} with ${counted(sorties, 'sortie')}`,
    detail: detailOf(sorties === sortiesLeft ? 'all that are left' : `of ${sortiesLeft} left`, detail),
  }));
}

/** The places nearest to an own formation, in a straight line, nearest first. */
function nearest(planning: Planning, places: readonly PlaceNo[]): PlaceNo[] {
  return places
    .map((place) => ({ place, far: farFromOwn(planning, place) }))
    .sort((one, other) => one.far - other.far || one.place - other.place)
    .slice(0, MOST)
    .map(({ place }) => place);
}

function farFromOwn(planning: Planning, place: PlaceNo): number {
  const { briefing, view } = planning;
  return steadyOwn(planning).reduce(
    (least, no) => Math.min(least, straightMetres(briefing, view.own[no]!, place)),
    Number.POSITIVE_INFINITY,
  );
}
