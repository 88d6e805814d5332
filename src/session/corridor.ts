import type { PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { enemyOf } from '../engine/model/side.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { believedPockets } from '../engine/rules/pocket.js';
import { placeName } from '../report/names.js';
import { listed } from '../report/number.js';
import { giveOrders } from './give-orders.js';
import { orderedView } from './ordered-view.js';
import { type Session, type Setting, viewOf } from './session.js';

/**
 * "corridor open" without a place: for the one place that the side attacks, or else the one that it has cut off; for
 * "closed", the one whose corridor stands open goes before both. Where there are several or none, it asks.
 */
export function giveCorridor(
  setting: Setting,
  session: Session,
  open: boolean,
): { session: Session; lines: string[] } {
  const { briefing } = setting.scenario;
  const view = orderedView(briefing, viewOf(setting, session), session.history.present[session.side]);
  const meant = placesMeant(briefing, view, open);
  if (meant.length === 1) return giveOrders(setting, session, [{ type: 'corridor', place: meant[0]!, open }]);
  const word = open ? 'open' : 'closed';
  const lines =
    meant.length === 0
      ? [`Say where: "corridor ${word} at ...". Your side attacks no place now, and has cut none off.`]
      : [
          `Say where: "corridor ${word} at ...". It could be ${listed(
            meant.map((place) => placeName(briefing, place)),
            'or',
          )}.`,
        ];
  return { session, lines };
}

function placesMeant(briefing: Briefing, view: SideView, open: boolean): PlaceNo[] {
  if (!open && view.corridors.length > 0) return [...view.corridors];
  const attacked = ownPresent(view).flatMap((no) => {
    const { task } = view.own[no]!;
    return task.type === 'attack' ? [task.target] : [];
  });
  if (attacked.length > 0) return [...new Set(attacked)].sort((a, b) => a - b);
  return believedPockets(briefing, view, enemyOf(view.side)).flatMap(({ places }) => places);
}
