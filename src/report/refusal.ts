import type { GameEvent } from '../engine/model/event.js';
import { orderText } from './order.js';
import type { Scene } from './scene.js';

/** Why an order was not carried out, in one sentence: things had changed since it was given. */
export function refusalText(
  { briefing }: Scene,
  event: Extract<GameEvent, { type: 'order-refused' }>,
): string {
  return `An order could not be carried out (${orderText(briefing, event.order)}): ${PROBLEMS[event.problem]}.`;
}

const PROBLEMS: Readonly<Record<Extract<GameEvent, { type: 'order-refused' }>['problem'], string>> = {
  'not-yours': 'the formation is not yours',
  'not-here': 'the formation is not on the map',
  broken: 'the formation is broken',
  'already-there': 'it is there already',
  'enemy-there': 'the enemy holds the place',
  'own-place': "the place is its own side's",
  'no-way': 'no open way is known',
  'not-adjacent': 'it does not stand next to it',
  'no-command-left': 'the side can begin no more operations that day',
  'short-of-supply': 'the formation is short of supply',
  'no-cohesion': 'the formation has too little cohesion',
  'no-mines-known': 'no mines are known there',
  'not-artillery': 'the formation is not artillery',
  'out-of-range': 'the place is out of range',
  'no-sorties-left': 'no sorties are left',
  'not-your-link': "the way is not its own side's to guard",
  'not-your-place': "the place is not its own side's",
  'not-theirs': 'the enemy does not hold the place',
  'not-light': 'the formation is not light enough to go across country',
  'not-elite': 'the formation is not trained to land from the air',
  'too-many': 'it is too many men',
  'no-landing-left': 'the side can land no more troops from the air',
  'no-bombs-left': 'the formation has not so many vehicle bombs',
  'not-attacking': 'the formation does not attack',
  'closed-zone': 'it lies in a zone that neither side may enter',
  'no-such-thing': 'there is no such thing',
};
