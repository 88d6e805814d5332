import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideNo } from '../engine/model/side.js';
import { keyOf, type Root, stream } from '../engine/random/stream.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import type { BotBriefing, Hello } from './hello-shape.js';
import { PROTOCOL } from './protocol.js';

/** What the first message tells beside the scenario. */
export interface Greeted {
  side: SideNo;
  root: Root;
  version: string;
  /** Milliseconds. */
  timeout: number;
}

/**
 * The first message of a game to the bot of one side. The seed is not in it: whoever has the seed can reckon what its
 * side does not know.
 */
export function helloFor(loaded: LoadedScenario, { side, root, version, timeout }: Greeted): Hello {
  const { briefing } = loaded.scenario;
  const { id } = briefing.sides[side];
  const { situation, gov, is } = loaded.file.briefing;
  return {
    type: 'hello',
    protocol: PROTOCOL,
    version,
    scenario: briefing.id,
    scenarioDigest: loaded.digest,
    side: id,
    dice: stream(root, DICE, keyOf(id)).below(2 ** 31),
    timeout,
    briefing: { ...briefingOf(briefing), situation, task: side === 0 ? gov : is },
  };
}

const DICE = keyOf('dice of a bot');

function briefingOf(briefing: Briefing): Omit<BotBriefing, 'situation' | 'task'> {
  const { places, links, cards, sides, race } = briefing;
  const idOf = (no: number): string => places[no]!.id;
  return {
    start: briefing.start,
    turns: briefing.turns,
    sides: sides.map(({ bases, leavesMines, ...side }) => ({
      id: side.id,
      name: side.name,
      operations: side.operations,
      sorties: side.sorties,
      landings: side.landings,
      demolishes: side.demolishes,
      leavesMines: { place: leavesMines.place, link: leavesMines.link },
      bases: bases.map(({ place, men, byAir, fades }) => ({ place: idOf(place), men, byAir, fades })),
    })),
    thirdParties: [...briefing.thirdParties],
    places: places.map(({ id, name, type, terrain, elevation, x, y, lat, lon }, no) => {
      const closed = briefing.closedPlaces[no]!;
      return { id, name, type, terrain, elevation, x, y, lat, lon, closed };
    }),
    links: links.map(({ id, a, b, class: kind, terrain, length }, no) => {
      const closed = briefing.closedLinks[no]!;
      return { id, a: idOf(a), b: idOf(b), class: kind, terrain, length, closed };
    }),
    formations: cards.map(({ id, name, side, kind, quality }) => {
      return { id, name, side: sides[side].id, kind, quality };
    }),
    objectives: briefing.objectives.map(({ id, side, type, place, by, men, days, weight, late }) => {
      const where = place === NONE ? null : idOf(place);
      return { id, side: sides[side].id, type, place: where, by, men, days, weight, late };
    }),
    levels: { ...briefing.levels },
    race: race && { arrives: { ...race.arrives }, places: race.places.map(idOf) },
    figures: { ...briefing.figures },
  };
}
