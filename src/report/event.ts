import type { GameEvent } from '../engine/model/event.js';
import type { Trigger } from '../engine/model/figures.js';
import { NONE } from '../engine/model/place.js';
import { enemyOf, NOBODY } from '../engine/model/side.js';
import { shortDate } from './date.js';
import { fightText } from './fight.js';
import { levelText } from './level.js';
import { formationLossText, lossText } from './losses.js';
import { minesMetText } from './mines.js';
import { atGround, formationName, formationNames, holderName, linkName, placeName } from './names.js';
import { capital, counted, menText } from './number.js';
import { orderText } from './order.js';
import { displacedText } from './people.js';
import { raceOverText } from './race.js';
import { raidText } from './raid.js';
import { refusalText } from './refusal.js';
import type { Scene } from './scene.js';
import { besiegedText, siegeText } from './siege.js';
import { supplyGroups } from './supply-groups.js';
import { togetherText } from './together.js';

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;

/** What happened, in a sentence or a few. The reader must be one who may know of it. */
export function eventText(scene: Scene, event: GameEvent): string {
  return capital(sentence(scene, event));
}

function sentence(scene: Scene, event: GameEvent): string {
  const { briefing } = scene;
  const name = (no: number): string => formationName(briefing, no);
  const place = (no: number): string => placeName(briefing, no);
  const side = (no: number): string => holderName(briefing, no);
  switch (event.type) {
    case 'order-refused':
      return refusalText(scene, event);
    case 'operation-begun':
      return `${side(event.side)} began a deliberate attack on ${place(event.place)}.`;
    case 'formation-arrived':
    case 'arrival-delayed':
    case 'march-ended':
    case 'march-halted':
    case 'attack-halted':
    case 'works-ready':
      return togetherText(scene, [event]);
    case 'formations-met':
      return `${formationNames(briefing, event.formations)} met on ${linkName(briefing, event.link)} and halted.`;
    case 'fought':
      return fightText(scene, event.fight);
    case 'place-struck':
      return strikeText(scene, event);
    case 'place-bombarded':
      return `${name(event.formation)} bombarded ${place(event.place)}: ${theirLosses(scene, briefing.cards[event.formation]!.side, event.losses)}.`;
    case 'link-interdicted':
      return `Aircraft of ${side(event.side)} attacked what moved on ${linkName(briefing, event.link)} (${counted(event.sorties, 'sortie')}).`;
    case 'under-fire':
      return `${name(event.formation)} lay under observed fire at ${place(event.place)} and lost ${formationLossText(scene, event.formation, event.losses)}.`;
    case 'mines-met':
      return minesMetText(scene, [event]);
    case 'mines-cleared':
      return `${name(event.formation)} cleared mines ${atGround(briefing, event.link, event.place)} (density less by ${event.density}).`;
    case 'mines-laid':
      return `${name(event.formation)} left mines ${atGround(briefing, event.link, event.place)}.`;
    case 'formation-left':
      return `${name(event.formation)} left ${place(event.place)} for ${place(event.to)}: ${LEAVING[event.cause]}.`;
    case 'formation-broke':
      return brokenText(scene, event);
    case 'formation-rallied':
      return `${name(event.formation)} rallied and takes orders again.`;
    case 'formation-surrendered':
      return `${name(event.formation)} surrendered at ${place(event.place)}: ${formationLossText(scene, event.formation, event.men)} were taken prisoner.`;
    case 'formation-destroyed':
      return `${name(event.formation)} ceased to exist as a formation${event.men > 0 ? `; its last ${formationLossText(scene, event.formation, event.men)} dispersed` : ''}.`;
    case 'place-taken':
      return takenText(scene, event);
    case 'fire-control-won':
      return `${place(event.place)} came under observed fire of ${side(event.side)}.`;
    case 'fire-control-lost':
      return `${place(event.place)} is no longer under observed fire of ${side(event.side)}.`;
    case 'supply-changed':
      return supplyGroups(briefing, [event]).join(' ');
    case 'sighted':
      return sightedText(scene, event);
    case 'order-delayed':
      return `An order will reach its formation on ${shortDate(briefing.start, event.due)}, since that is out of touch (${orderText(briefing, event.order)}).`;
    case 'link-raided':
      return raidText(scene, event);
    case 'link-reopened':
      return `${linkName(briefing, event.link)} is open to ${side(event.side)} again.`;
    case 'place-wrecked':
      return `${name(event.formation)} wrecked the works of ${place(event.place)} before it left.`;
    case 'place-repaired':
      return `What had been wrecked at ${place(event.place)} works again.`;
    case 'formation-landed':
      return `${name(event.formation)} landed from the air at ${place(event.place)} and lost ${formationLossText(scene, event.formation, event.losses)}.`;
    case 'supply-dropped':
    case 'corridor-opened':
    case 'corridor-closed':
    case 'formation-let-go':
    case 'pocket-closed':
    case 'pocket-opened':
    case 'place-relieved':
      return siegeText(scene, event);
    case 'besieged':
      return besiegedText(scene, [event]);
    case 'race-over':
      return raceOverText(briefing, event);
    case 'people-displaced':
      return displacedText(briefing, [event]);
    case 'game-ended':
      return `The game is over: ${levelText(briefing, event.outcome)}.`;
  }
}

const LEAVING: Readonly<Record<Trigger | 'delay' | 'carried', string>> = {
  flank: 'its flank was open',
  route: 'its way out was about to be cut',
  observation: 'it lay under observed fire',
  neighbour: 'a neighbour had gone',
  delay: 'it had fought for time, as ordered',
  carried: 'its position had been carried',
};

const BREAKING: Readonly<Record<Of<'formation-broke'>['cause'], string>> = {
  flank: 'it was attacked from several sides',
  route: 'its way out was being cut',
  observation: 'it lay under observed fire',
  neighbour: 'a neighbour had gone',
  fighting: 'the fighting had worn it down',
  supply: 'its supply had run out',
};

/** Losses of the side that `attacker` fought: what the reader may know of them. */
function theirLosses(scene: Scene, attacker: 0 | 1, losses: number): string {
  return losses === 0 ? 'no losses are known' : `${lossText(scene, enemyOf(attacker), losses)} lost there`;
}

function strikeText(scene: Scene, { side, place, sorties, losses }: Of<'place-struck'>): string {
  const { briefing } = scene;
  const what = `${counted(sorties, 'sortie')} of ${holderName(briefing, side)} against ${placeName(briefing, place)}`;
  return `${what}: ${theirLosses(scene, side, losses)}.`;
}

function brokenText(scene: Scene, { formation, place, to, losses, cause }: Of<'formation-broke'>): string {
  const { briefing } = scene;
  const where = place === NONE ? '' : ` at ${placeName(briefing, place)}`;
  const went =
    to === NONE ? ', and it had no way out' : ` and it fell back towards ${placeName(briefing, to)}`;
  const lost = losses > 0 ? `; ${formationLossText(scene, formation, losses)} were lost on the way` : '';
  return `${formationName(briefing, formation)} broke${where}: ${BREAKING[cause]}${went}${lost}.`;
}

function takenText({ briefing }: Scene, { side, place, from }: Of<'place-taken'>): string {
  const who = holderName(briefing, side);
  const name = placeName(briefing, place);
  return from === NOBODY
    ? `${who} occupied ${name}, which nobody held.`
    : `${name} passed from ${holderName(briefing, from)} to ${who}.`;
}

function sightedText({ briefing }: Scene, { formation, place, link, men }: Of<'sighted'>): string {
  const at = place === NONE ? `on ${linkName(briefing, link)}` : `at ${placeName(briefing, place)}`;
  return `${formationName(briefing, formation)} was seen ${at}, about ${menText(men)}.`;
}
