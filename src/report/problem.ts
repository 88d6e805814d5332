import type { Order, OrderProblem } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { atGround, formationName, holderName, placeName } from './names.js';
import { capital, counted, distanceText, listed } from './number.js';
import { targetName } from './order.js';
import { specialText } from './problem-special.js';

/** Why an order may not be given and what would work, in a sentence or two. */
export function problemText(briefing: Briefing, view: SideView, order: Order, problem: OrderProblem): string {
  return capital(sentence(briefing, view, order, problem));
}

function sentence(briefing: Briefing, view: SideView, order: Order, problem: OrderProblem): string {
  const who = 'formation' in order ? formationName(briefing, order.formation) : 'This';
  const where = targetName(briefing, order);
  const side = briefing.sides[view.side];
  switch (problem) {
    case 'not-yours':
      return `${who} is not yours to command. "oob" lists your formations.`;
    case 'not-here':
      return `${who} is not on the map${arrivalText(view, order)}.`;
    case 'broken':
      return `${who} is broken and takes no orders until it has rallied: out of contact it regains cohesion day by day.`;
    case 'already-there':
      return `${who} is at ${where} already. "hold" or "dig in" keeps it there.`;
    case 'enemy-there':
      return enemyThereText(briefing, view, order);
    case 'own-place':
      if (order.type === 'corridor')
        return `${capital(where)} is yours: a corridor is for a place of the enemy.`;
      return `${where} is yours, and no enemy is known to be there. To go there: "march".`;
    case 'no-way':
      return noWayText(briefing, view, order);
    case 'not-adjacent':
      return notAdjacentText(briefing, order);
    case 'no-command-left':
      return `Your side can begin only ${counted(side.operations, 'operation')} a day, and has ordered as many. Go on with an attack that has begun, or wait for tomorrow.`;
    case 'short-of-supply':
      return `${who} is not fully supplied and cannot begin ${order.type === 'land' ? 'a landing' : 'an attack'}. "supply" shows which road limits it.`;
    case 'no-cohesion':
      return `${who} has too little cohesion to begin ${order.type === 'raid' ? 'a raid' : 'an attack'} (it needs ${Math.round(briefing.figures.cohesion.attacks / 10)}%). Days out of contact restore it.`;
    case 'no-mines-known':
      return `No mines are known ${order.type === 'clear' ? atGround(briefing, order.link, order.place) : 'there'}, so there is nothing to clear.`;
    case 'not-artillery':
      return `${who} is not artillery. Only artillery can bombard; others can "attack".`;
    case 'out-of-range':
      return outOfRangeText(briefing, order);
    case 'no-sorties-left':
      if (side.sorties === 0) return 'Your side has no aircraft in this scenario.';
      if (order.type === 'land')
        return `A landing takes ${counted(briefing.figures.landing.sorties, 'sortie')} of your ${side.sorties} a day, and fewer are left. "orders" shows what is planned.`;
      return `Your side has ${counted(side.sorties, 'sortie')} a day, and this would be more than are left. "orders" shows what is planned.`;
    case 'not-your-link':
    case 'not-your-place':
    case 'not-theirs':
    case 'not-light':
    case 'not-elite':
    case 'too-many':
    case 'no-landing-left':
    case 'no-bombs-left':
    case 'not-attacking':
    case 'closed-zone':
      return specialText(briefing, view, order, problem);
    case 'no-such-thing':
      if ('sorties' in order && order.sorties <= 0) return 'Give one sortie or more.';
      if ('count' in order && order.count <= 0) return 'Give one vehicle bomb or more.';
      return 'There is no such thing on this map.';
  }
}

function outOfRangeText(briefing: Briefing, order: Order): string {
  const { support, raid, landing } = briefing.figures;
  const who = 'formation' in order ? formationName(briefing, order.formation) : 'your side';
  const where = capital(targetName(briefing, order));
  if (order.type === 'raid')
    return `${where} is too far for ${who}: a raid reaches ${distanceText(raid.range)} in a straight line, to an end of the link or its middle.`;
  if (order.type === 'land')
    return `${where} is too far: troops can be landed within ${distanceText(landing.range)} of a place of your side, in a straight line.`;
  return `${where} is out of range of ${who}: its guns reach ${distanceText(support.artilleryRange)} in a straight line.`;
}

function arrivalText(view: SideView, order: Order): string {
  const own = 'formation' in order ? view.own[order.formation] : null;
  return own?.condition === 'waiting' ? ' yet' : ' any more';
}

function enemyThereText(briefing: Briefing, view: SideView, order: Order): string {
  const place = order.type === 'attack' ? order.via : 'to' in order ? order.to : NONE;
  if (place === NONE) return 'The enemy is there.';
  const name = placeName(briefing, place);
  const holder = holderName(briefing, view.knowledge.holders[place]!);
  if (view.knowledge.holders[place]! > 1) return `${name} is held by ${holder}; your side does not go there.`;
  return order.type === 'attack'
    ? `${name} is held by ${holder}, so no attack can start from there.`
    : `${name} is held by ${holder}: use "attack ${name} with ..." instead.`;
}

function noWayText(briefing: Briefing, view: SideView, order: Order): string {
  const who = 'formation' in order ? formationName(briefing, order.formation) : 'Your side';
  const where = targetName(briefing, order);
  if (order.type === 'land') {
    const holder = holderName(briefing, view.knowledge.holders[order.to]!);
    return `${where} is held by ${holder}; your side does not land there.`;
  }
  if (order.type !== 'attack') {
    return `${who} knows no open way to ${where}: places held by others lie across all of them.`;
  }
  const holder = view.knowledge.holders[order.target]!;
  if (holder > 1) return `${where} is held by ${holderName(briefing, holder)}; your side does not attack it.`;
  const ways = briefing.exits[order.target]!.map(({ place }) => placeName(briefing, place));
  return `${where} can be attacked from ${listed(ways, 'or')}, and ${who} knows no open way to any of them.`;
}

function notAdjacentText(briefing: Briefing, order: Order): string {
  if (order.type === 'attack') {
    const ways = briefing.exits[order.target]!.map(({ place }) => placeName(briefing, place));
    return `No way leads straight from ${placeName(briefing, order.via)} to ${placeName(briefing, order.target)}. It can be attacked from ${listed(ways, 'or')}.`;
  }
  if (order.type === 'guard') {
    const { a, b } = briefing.links[order.link]!;
    return `${formationName(briefing, order.formation)} must stand at ${placeName(briefing, a)} or ${placeName(briefing, b)}, or on the way, to guard it.`;
  }
  if (order.type === 'clear') {
    const { link, place } = order;
    if (link === NONE)
      return `${formationName(briefing, order.formation)} must be at ${placeName(briefing, place)} to clear it. March there first.`;
    const { a, b } = briefing.links[link]!;
    return `${formationName(briefing, order.formation)} must stand at ${placeName(briefing, a)} or ${placeName(briefing, b)}, or on the way, to clear it.`;
  }
  return 'That is too far away.';
}
