import type { FormationNo } from '../engine/model/formation.js';
import type { OrderOf } from '../engine/model/order.js';
import { type LinkNo, NONE, type PlaceNo } from '../engine/model/place.js';
import { minesText } from '../report/mines.js';
import { atGround, formationName, linkName, placeName } from '../report/names.js';
import { counted, distanceText } from '../report/number.js';
import type { ChoiceGroup } from './choices.js';
import { groupOf, type Offer } from './offer.js';
import { type Planning, standsNextTo, steadyOwn } from './planning.js';

/** To stay: in a hasty defence, digging in, or giving ground slowly. */
export function staysOf(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  const offer = (posture: OrderOf<'hold'>['posture'], label: string, detail: string): Offer => ({
    orders: [{ type: 'hold', formation, posture }],
    label,
    detail,
  });
  const { dugIn } = planning.view.own[formation]!;
  const dug = dugIn > 0 ? `it has dug for ${counted(dugIn, 'day')}` : 'a prepared position after some days';
  return [
    ...groupOf(planning, 'hold', 'Hold', [
      offer('hasty', 'Hold where it stands', 'rests in a hasty defence'),
    ]),
    ...groupOf(planning, 'dig in', 'Dig in', [offer('prepared', 'Hold and dig in', dug)]),
    ...groupOf(planning, 'delay', 'Delay', [
      offer('delay', 'Fight for time', 'gives ground before it is broken'),
    ]),
  ];
}

/** Links at which a formation stands that it can guard. */
export function guardsBy(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  const { briefing, view } = planning;
  const offers = linksAt(planning, formation).map(
    (link): Offer => ({
      orders: [{ type: 'guard', formation, link }],
      label: `Guard ${linkName(briefing, link)}`,
      detail: `${distanceText(briefing.links[link]!.length)}${view.cut.includes(link) ? '; cut by raiders' : ''}`,
      link,
      near: briefing.links[link]!.length,
    }),
  );
  return groupOf(planning, 'guard', 'Guard', offers);
}

/** Known mines that a formation can clear: where it stands, and on the links from there. */
export function clearingsBy(planning: Planning, formation: FormationNo): ChoiceGroup[] {
  const { briefing, view } = planning;
  const { place } = view.own[formation]!;
  const grounds = linksAt(planning, formation).map((link) => ({ link, place: NONE }));
  if (place !== NONE) grounds.unshift({ link: NONE, place });
  const offers = grounds.map((ground) => {
    const label = `Clear mines ${atGround(briefing, ground.link, ground.place)}`;
    return clearingOffer(planning, formation, ground, label);
  });
  return groupOf(planning, 'clear', 'Clear mines', offers);
}

/** Known mines at a place, and on the links to it, with those who can clear them. */
export function clearingsAt(planning: Planning, place: PlaceNo): ChoiceGroup[] {
  const { briefing, view } = planning;
  const links = briefing.exits[place]!.map(({ link }) => ({ link, place: NONE }));
  const offers = steadyOwn(planning)
    .filter((no) => standsNextTo(briefing, view, no, place))
    .flatMap((no) =>
      [{ link: NONE, place }, ...links].map((ground) => {
        const where = atGround(briefing, ground.link, ground.place);
        return clearingOffer(
          planning,
          no,
          ground,
          `Clear mines ${where} with ${formationName(briefing, no)}`,
        );
      }),
    );
  return groupOf(planning, 'clear', `Clear mines at ${placeName(briefing, place)}`, offers);
}

function clearingOffer(
  { briefing, view }: Planning,
  formation: FormationNo,
  { link, place }: { link: LinkNo; place: PlaceNo },
  label: string,
): Offer {
  const { linkMines, placeMines } = view.knowledge;
  const density = (link === NONE ? placeMines[place] : linkMines[link]) ?? 0;
  const engineers = briefing.cards[formation]!.kind === 'engineers' ? '; engineers' : '';
  return {
    orders: [{ type: 'clear', formation, link, place }],
    label,
    detail: `${minesText(density)}${engineers}`,
    target: place,
    link,
  };
}

/** The links from the place where a formation stands, or the one that it is on. */
function linksAt({ briefing, view }: Planning, formation: FormationNo): LinkNo[] {
  const { place, link } = view.own[formation]!;
  return link === NONE ? briefing.exits[place]!.map((exit) => exit.link) : [link];
}
