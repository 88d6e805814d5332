import * as z from 'zod';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { object, oneOf, whole, yesOrNo } from '../scenario/fields.js';

/** The shape of an order in a game of `briefing` that is on its way to a formation: every thing that it names exists. */
export function orderSchema({ places, links, cards }: Pick<Briefing, 'places' | 'links' | 'cards'>) {
  const place = whole(0, places.length - 1);
  const link = whole(0, links.length - 1);
  const formation = whole(0, cards.length - 1);
  const sorties = whole(1, MOST);
  const type = <const T extends string>(name: T) => z.literal(name);
  return z.discriminatedUnion('type', [
    object({ type: type('march'), formation, to: place }),
    object({ type: type('withdraw'), formation, to: place }),
    object({ type: type('attack'), formation, target: place, via: whole(NONE, places.length - 1) }),
    object({ type: type('hold'), formation, posture: oneOf(['hasty', 'prepared', 'delay']) }),
    object({
      type: type('clear'),
      formation,
      link: whole(NONE, links.length - 1),
      place: whole(NONE, places.length - 1),
    }),
    object({ type: type('bombard'), formation, target: place }),
    object({ type: type('guard'), formation, link }),
    object({ type: type('raid'), formation, link }),
    object({ type: type('land'), formation, to: place }),
    object({ type: type('vehicle-bombs'), formation, count: whole(1, MOST) }),
    object({ type: type('corridor'), place, open: yesOrNo }),
    object({ type: type('drop'), place, sorties }),
    object({ type: type('support'), formation, sorties }),
    object({ type: type('strike'), target: place, sorties }),
    object({ type: type('interdict'), link, sorties }),
  ]);
}

/** No more sorties or vehicle bombs than this in one order, whatever a file says. */
const MOST = 1_000_000;
