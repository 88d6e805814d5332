import type { Formation, Task } from '../engine/model/formation.js';
import { NONE } from '../engine/model/place.js';
import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing } from '../engine/model/scenario.js';
import { NOBODY } from '../engine/model/side.js';
import type { SideView } from '../engine/model/view.js';
import type { BotView } from './view-shape.js';

/** What the side of `view` knows, with ids for numbers: all of the view, and nothing else. */
export function botView(briefing: Briefing, view: SideView): BotView {
  const { places, links, cards, sides } = briefing;
  const { knowledge, tally } = view;
  return {
    formations: view.own.flatMap((own, no) =>
      own === null ? [] : [ownFormation(briefing, own, cards[no]!.id, view.outOfTouch.includes(no))],
    ),
    contacts: knowledge.contacts.flatMap((contact, no) => {
      if (contact === null) return [];
      const { turn, men, posture } = contact;
      return [{ formation: cards[no]!.id, turn, ...positionOf(briefing, contact), men, posture }];
    }),
    places: places.map(({ id }, no) => {
      const holder = knowledge.holders[no]!;
      return {
        id,
        holder: holder === NOBODY ? null : (sides[holder]?.id ?? 'third-party'),
        looked: knowledge.looked[no]!,
        mines: densityOf(knowledge.placeMines[no]!),
        fed: knowledge.fed[no]!,
        joined: knowledge.joined[no]!,
        fortified: view.fortified.includes(no),
        fireControl: view.observes.includes(no),
        overlooked: view.observed.includes(no),
        corridor: view.corridors.includes(no),
        wrecked: view.wrecked.includes(no),
      };
    }),
    links: links.map(({ id }, no) => ({
      id,
      mines: densityOf(knowledge.linkMines[no]!),
      cut: view.cut.includes(no),
    })),
    tally: {
      losses: tally.losses,
      captured: tally.captured,
      sorties: tally.sorties,
      operations: tally.operations,
      landings: tally.landings,
    },
  };
}

type Position = Pick<Formation, 'place' | 'link' | 'from' | 'metres'>;

function positionOf({ places, links }: Briefing, { place, link, from, metres }: Position) {
  return { place: idOf(places, place), link: idOf(links, link), from: idOf(places, from), metres };
}

function idOf(list: readonly { readonly id: string }[], no: number): string | null {
  return no === NONE ? null : list[no]!.id;
}

/** Null where nothing is known of mines. */
function densityOf(mines: number): number | null {
  return mines === NONE ? null : mines;
}

function ownFormation(
  briefing: Briefing,
  own: DeepReadonly<Formation>,
  id: string,
  outOfTouch: boolean,
): BotView['formations'][number] {
  return {
    id,
    strength: own.strength,
    establishment: own.establishment,
    condition: own.condition,
    arrives: own.arrives,
    ...positionOf(briefing, own),
    task: taskOf(briefing, own.task),
    cohesion: own.cohesion,
    fatigue: own.fatigue,
    dugIn: own.dugIn,
    supplyHours: own.supplyHours,
    supply: own.supply,
    bottleneck: idOf(briefing.links, own.bottleneck),
    fought: own.fought,
    vehicleBombs: own.vehicleBombs,
    outOfTouch,
  };
}

function taskOf(
  { places, links }: Briefing,
  task: DeepReadonly<Task>,
): BotView['formations'][number]['task'] {
  switch (task.type) {
    case 'hold':
      return { type: 'hold', posture: task.posture };
    case 'march':
    case 'withdraw':
      return { type: task.type, to: places[task.to]!.id };
    case 'attack':
      return { type: 'attack', target: places[task.target]!.id, via: idOf(places, task.via) };
    case 'clear':
      return { type: 'clear', link: idOf(links, task.link), place: idOf(places, task.place) };
    case 'bombard':
      return { type: 'bombard', target: places[task.target]!.id };
    case 'guard':
    case 'raid':
      return { type: task.type, link: links[task.link]!.id };
  }
}
