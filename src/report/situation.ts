import type { FormationNo } from '../engine/model/formation.js';
import type { Order } from '../engine/model/order.js';
import { NONE } from '../engine/model/place.js';
import type { DeepReadonly } from '../engine/model/readonly.js';
import type { Briefing, Objective } from '../engine/model/scenario.js';
import type { Contact } from '../engine/model/state.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { longDate, shortDate } from './date.js';
import type { Known } from './known.js';
import { formationName, POSTURE_NAMES, placeName } from './names.js';
import { counted, listed, menText } from './number.js';
import { pocketLines } from './pocket.js';
import { directionText, positionText, straightMetres, type Where } from './position.js';
import { ageText, commandText, doingText, notableText } from './state-words.js';
import { strainLines } from './strain.js';
import { supplyGroups } from './supply-groups.js';

/** What has been ordered for the day and what is left to order. */
export interface Staff {
  orders: readonly Order[];
  operationsLeft: number;
  sortiesLeft: number;
}

/** The situation as a side knows it, for the day that is to be ordered. */
export function situationLines(briefing: Briefing, view: SideView, staff: Staff, known: Known): string[] {
  const today = view.turn + 1;
  return [
    `${longDate(briefing.start, today)}, day ${today} of ${briefing.turns}. ${commandText(briefing, view.side)}`,
    ...frontLines(briefing, view),
    '',
    ...ownLines(briefing, view),
    '',
    ...enemyLines(briefing, view),
    '',
    ...fireLines(briefing, view),
    ...supplyLines(briefing, view),
    ...pocketLines(briefing, view, known.pockets),
    ...strainLines(briefing, view, known),
    `Today: ${leftToday(staff)}; ${ordersText(staff.orders)}.`,
  ];
}

/** "2 operations and 8 sorties left". */
export function leftToday({
  operationsLeft,
  sortiesLeft,
}: Pick<Staff, 'operationsLeft' | 'sortiesLeft'>): string {
  return `${counted(operationsLeft, 'operation')} and ${counted(sortiesLeft, 'sortie')} left`;
}

function ordersText(orders: readonly Order[]): string {
  return orders.length === 0 ? 'no orders given yet' : `${counted(orders.length, 'order')} given`;
}

/** How far the weightiest aim that is not yet in hand lies from the nearest own formation. */
function frontLines(briefing: Briefing, view: SideView): string[] {
  const aim = mainAim(briefing, view);
  if (!aim) return [];
  const near = (numbers: readonly { no: FormationNo; where: Where }[]) =>
    numbers
      .map(({ no, where }) => ({ no, where, metres: straightMetres(briefing, where, aim.place) }))
      .sort((a, b) => a.metres - b.metres || a.no - b.no)[0];
  const touch = ownPresent(view).filter((no) => aim.type !== 'relieve' || !view.outOfTouch.includes(no));
  const own = near(touch.map((no) => ({ no, where: view.own[no]! })));
  if (!own) return [];
  const place = placeName(briefing, aim.place);
  const points = `(${aim.weight} points)`;
  const nearest = `Nearest to it: ${awayText(briefing, own, aim.place)}.`;
  switch (aim.type) {
    case 'relieve':
      return [`Main aim still open: relieve ${place} ${points}. ${nearest}`];
    case 'cut-off':
      return [`Main aim: cut ${place} off from its bases, on ${counted(aim.days, 'day')} or more ${points}.`];
    case 'besiege':
      return [`Main aim: keep ${place} from being relieved ${points}.`];
    case 'supply':
      return [`Main aim: keep the roads to ${place} open ${points}.`];
    case 'take':
    case 'hold':
    case 'fire-control':
    case 'losses':
      break;
  }
  if (view.knowledge.holders[aim.place] !== view.side) {
    return [`Main aim still open: ${place} ${points}. ${nearest}`];
  }
  const enemy = near(
    contactsOf(view).flatMap(({ no, contact }) => (isSomewhere(contact) ? [{ no, where: contact }] : [])),
  );
  const told = enemy
    ? `Nearest enemy known: ${awayText(briefing, enemy, aim.place)}`
    : 'No enemy is known near it';
  return [`Main aim: keep ${place} (${aim.weight} points). ${told}.`];
}

/** "5th Corps, 14 km to the south". */
function awayText(
  briefing: Briefing,
  { no, where }: { no: FormationNo; where: Where },
  from: number,
): string {
  const name = formationName(briefing, no);
  const direction = directionText(briefing, where, from);
  return direction === null ? `${name}, there` : `${name}, ${direction}`;
}

function mainAim({ objectives }: Briefing, view: SideView): Objective | undefined {
  const holds = ({ place }: Objective): boolean => view.knowledge.holders[place] === view.side;
  const own = objectives.filter(({ side, place }) => side === view.side && place !== NONE);
  const isPast = ({ by }: Objective): boolean => by !== 0 && by <= view.turn;
  const isInHand = (objective: Objective): boolean =>
    (objective.type === 'take' || objective.type === 'fire-control') && holds(objective);
  return own
    .filter((objective) => !isPast(objective) && !isInHand(objective))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))[0];
}

function ownLines(briefing: Briefing, view: SideView): string[] {
  const lines = ['Your formations:'];
  for (const no of ownPresent(view)) {
    const own = view.own[no]!;
    lines.push(
      `  - ${formationName(briefing, no)}, ${menText(own.strength)}, ${positionText(briefing, own)}: ${doingText(briefing, own)}${notableText(own)}.`,
    );
  }
  for (const [no, own] of view.own.entries()) {
    if (own?.condition === 'waiting') {
      lines.push(
        `  - ${formationName(briefing, no)}, ${menText(own.strength)}: expected on ${shortDate(briefing.start, own.arrives)}.`,
      );
    }
  }
  return lines;
}

function enemyLines(briefing: Briefing, view: SideView): string[] {
  const known = contactsOf(view);
  if (known.length === 0) return ['No enemy formation has been seen.'];
  return [
    'Known of the enemy:',
    ...known.map(({ no, contact }) => `  - ${contactText(briefing, view, no, contact)}`),
  ];
}

/** What a side knows of one enemy formation: "X, about 400 men, at Y, in a hasty defence, seen 2 days ago." */
export function contactText(
  briefing: Briefing,
  view: SideView,
  no: FormationNo,
  contact: DeepReadonly<Contact>,
): string {
  const name = `${formationName(briefing, no)}, about ${menText(contact.men)}`;
  const seen = ageText(contact.turn, view.turn);
  if (!isSomewhere(contact))
    return `${name}: last seen ${seen === 'now' ? 'today' : seen}, has left since, where to is not known.`;
  const doing = POSTURE_NAMES[contact.posture];
  return `${name}, ${positionText(briefing, contact)}, ${doing}, ${seen === 'now' ? 'in sight' : `seen ${seen}`}.`;
}

/** The enemy formations a side remembers, by number. */
export function contactsOf(view: SideView): { no: FormationNo; contact: DeepReadonly<Contact> }[] {
  return view.knowledge.contacts.flatMap((contact, no) => (contact ? [{ no, contact }] : []));
}

function isSomewhere({ place, link }: DeepReadonly<Contact>): boolean {
  return place !== NONE || link !== NONE;
}

function fireLines(briefing: Briefing, { observes, observed }: SideView): string[] {
  const lines: string[] = [];
  const names = (places: readonly number[]): string => listed(places.map((no) => placeName(briefing, no)));
  if (observes.length > 0) lines.push(`Under your observed fire: ${names(observes)}.`);
  if (observed.length > 0) lines.push(`Yours, but under the enemy's observed fire: ${names(observed)}.`);
  return lines;
}

function supplyLines(briefing: Briefing, view: SideView): string[] {
  const short = ownPresent(view).filter((no) => view.own[no]!.supply !== 'supplied');
  if (short.length === 0) return ['Supply: all formations are supplied.'];
  const states = short.map((formation) => ({ formation, ...view.own[formation]! }));
  return ['Supply:', ...supplyGroups(briefing, states).map((line) => `  - ${line}`)];
}
