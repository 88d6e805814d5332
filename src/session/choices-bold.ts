import type { FormationNo } from '../engine/model/formation.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import { enemyOf } from '../engine/model/side.js';
import { raidDistance2 } from '../engine/rules/raid.js';
import { formationName, linkName, placeName } from '../report/names.js';
import { counted, distanceText } from '../report/number.js';
import { straightMetres } from '../report/position.js';
import { detailOf, enemyThere } from './choice-text.js';
import type { ChoiceGroup } from './choices.js';
import { amountsOf, groupOf, MOST, type Offer } from './offer.js';
import { isEnemyAt, type Planning, steadyOwn } from './planning.js';

/** Places of the enemy's that guns can reach from where they stand. */
export function bombardmentsBy(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  const { briefing, view } = planning;
  if (briefing.cards[formation]!.kind !== 'artillery') return [];
  const offers = [...briefing.places.keys()]
    .filter((place) => isEnemyAt(view, place))
    .map((place) => bombardmentOffer(planning, formation, place, `Bombard ${placeName(briefing, place)}`));
  return groupOf(planning, 'bombard', 'Bombard', offers, MOST);
}

/** Guns that can reach a place of the enemy's. */
export function bombardmentsOn(planning: Planning, target: PlaceNo): ChoiceGroup[] {
  const { briefing, view } = planning;
  if (!isEnemyAt(view, target)) return [];
  const name = placeName(briefing, target);
  const offers = steadyOwn(planning)
    .filter((no) => briefing.cards[no]!.kind === 'artillery')
    .map((no) =>
      bombardmentOffer(planning, no, target, `Bombard ${name} with ${formationName(briefing, no)}`),
    );
  return groupOf(planning, 'bombard', `Bombard ${name}`, offers, MOST);
}

function bombardmentOffer(
  { briefing, view }: Planning,
  formation: FormationNo,
  target: PlaceNo,
  label: string,
): Offer {
  const near = straightMetres(briefing, view.own[formation]!, target);
  const detail = detailOf(distanceText(near), enemyThere(briefing, view, target));
  return { orders: [{ type: 'bombard', formation, target }], label, detail, target, near };
}

/** Links of the enemy's that light troops can cut from where they stand. */
export function raidsBy(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  const { briefing, view } = planning;
  if (briefing.cards[formation]!.kind !== 'light') return [];
  const enemy = enemyOf(view.side);
  const { holders } = view.knowledge;
  const offers = [...briefing.links.entries()]
    .filter(([, { a, b }]) => holders[a] === enemy || holders[b] === enemy)
    .map(([link]): Offer => {
      const near = Math.round(Math.sqrt(raidDistance2(briefing, view.own[formation]!, link)));
      const cut = view.cut.includes(link) ? 'cut already' : '';
      return {
        orders: [{ type: 'raid', formation, link }],
        label: `Raid ${linkName(briefing, link)}`,
        detail: detailOf(`${distanceText(near)} across country`, cut),
        link,
        near,
      };
    });
  return groupOf(planning, 'raid', 'Raid', offers, MOST);
}

/** Places at which a formation can land from the air: those that its side does not hold, or that are cut off. */
export function landingsBy(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  const { briefing } = planning;
  const offers = [...briefing.places.keys()]
    .filter((to) => isWorthLanding(planning, to))
    .map((to) => landingOffer(planning, formation, to, `Land at ${placeName(briefing, to)}`));
  return groupOf(planning, 'land', 'Land from the air', offers, MOST);
}

/** Formations that can land at a place. */
export function landingsAt(planning: Planning, to: PlaceNo): ChoiceGroup[] {
  const { briefing } = planning;
  if (!isWorthLanding(planning, to)) return [];
  const offers = steadyOwn(planning).map((no) =>
    landingOffer(planning, no, to, `Land ${formationName(briefing, no)} there`),
  );
  return groupOf(planning, 'land', `Land at ${placeName(briefing, to)}`, offers, MOST);
}

function isWorthLanding({ view }: Planning, place: PlaceNo): boolean {
  return view.knowledge.holders[place] !== view.side || !view.knowledge.joined[place];
}

function landingOffer(
  { briefing, view }: Planning,
  formation: FormationNo,
  to: PlaceNo,
  label: string,
): Offer {
  const own = view.own[formation]!;
  const near =
    own.link === NONE && own.place === NONE ? Number.POSITIVE_INFINITY : straightMetres(briefing, own, to);
  const enemy = isEnemyAt(view, to) ? enemyThere(briefing, view, to) : '';
  const takes = `takes ${counted(briefing.figures.landing.sorties, 'sortie')}`;
  const detail = detailOf(distanceText(near), enemy, takes);
  return { orders: [{ type: 'land', formation, to }], label, detail, target: to, near };
}

/** Vehicle bombs with which a formation that attacks can open its attack. */
export function bombsFor(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  const { vehicleBombs } = planning.view.own[formation]!;
  const offers = amountsOf(vehicleBombs).map(
    (count): Offer => ({
      orders: [{ type: 'vehicle-bombs', formation, count }],
      label: `Open its attack with ${counted(count, 'vehicle bomb')}`,
      detail: `of ${vehicleBombs} in hand`,
      near: count,
    }),
  );
  return groupOf(planning, 'vehicle bombs', 'Vehicle bombs', offers);
}

/** Whether those who hold an enemy place are to be let go: what is not so now, or not yet ordered. */
export function corridorAt(planning: Planning, place: PlaceNo): ChoiceGroup[] {
  const { briefing, view, sheet } = planning;
  if (!isEnemyAt(view, place)) return [];
  const name = placeName(briefing, place);
  let stands = view.corridors.includes(place);
  for (const order of sheet) if (order.type === 'corridor' && order.place === place) stands = order.open;
  const offer: Offer = {
    orders: [{ type: 'corridor', place, open: !stands }],
    label: stands ? `Close the corridor at ${name}` : `Open a corridor at ${name}`,
    detail: stands
      ? 'nobody is let go; they fight on or surrender'
      : 'those who leave are let go, and fight again elsewhere',
    target: place,
  };
  return groupOf(planning, 'corridor', 'Corridor', [offer]);
}
