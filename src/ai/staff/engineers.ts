import { type LinkNo, NONE, type PlaceNo } from '../../engine/model/place.js';
import { give, type Sheet } from './sheet.js';
import { baseOf, type Situation } from './situation.js';

/** Thousandths of a day of marching from which engineers are not sent. */
const FAR = 3000;

/**
 * Where supply is short, engineers clear the mined roads between the side's own places, the nearest first; otherwise
 * they are free to go with an attack.
 */
export function clearRoads(situation: Situation, sheet: Sheet): void {
  const { briefing, view, able, ways } = situation;
  if (!able.some((no) => view.own[no]!.supply !== 'supplied')) return;
  for (const no of able) {
    if (briefing.cards[no]!.kind !== 'engineers' || sheet.busy[no]) continue;
    const formation = view.own[no]!;
    if (formation.task.type === 'clear') {
      sheet.busy[no] = true;
      continue;
    }
    const at = baseOf(situation, formation);
    let best: { link: LinkNo; end: PlaceNo } | null = null;
    let least = FAR;
    for (let link = 0; link < view.knowledge.linkMines.length; link++) {
      const density = view.knowledge.linkMines[link]!;
      if (density <= 0) continue;
      const { a, b } = briefing.links[link]!;
      const { holders } = view.knowledge;
      if (holders[a] !== view.side || holders[b] !== view.side) continue;
      for (const end of [a, b]) {
        const cost = end === at ? 0 : ways.near(at, FAR)[end]!;
        if (cost < least) {
          least = cost;
          best = { link, end };
        }
      }
    }
    if (!best) continue;
    if (best.end === formation.place) {
      give(briefing, view, sheet, { type: 'clear', formation: no, link: best.link, place: NONE });
    } else give(briefing, view, sheet, { type: 'march', formation: no, to: best.end });
  }
}
