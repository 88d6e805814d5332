import type { Order } from '../engine/model/order.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { replaces } from '../engine/rules/order-kinds.js';
import { problemWithOrder } from '../engine/rules/orders.js';
import { parseCommand } from '../parser/command.js';
import { faultText, isFault } from '../parser/fault.js';
import type { Lexicon } from '../parser/lexicon.js';
import { problemText } from '../report/problem.js';
import { faultsOfShape } from '../scenario/fault.js';
import { botHelloMessage } from './bot-hello.js';
import { jsonIn } from './json-line.js';
import type { ErrorCode, Problem } from './messages.js';
import { orderNamed } from './named-order.js';
import { type Names, namesOf } from './names.js';
import { namedOrder, ordersEnvelope, typedOrder } from './order-shape.js';

/** What a bot was asked. */
export interface Asked {
  briefing: Briefing;
  lexicon: Lexicon;
  names: Names;
  view: SideView;
  /** The day that is to be ordered. */
  turn: number;
}

/** What a line of a bot comes to: orders that stand with the problems of the others, its hello, or no answer at all. */
export type Answer =
  | { type: 'orders'; orders: readonly Order[]; problems: readonly Problem[] }
  | { type: 'hello'; series: boolean }
  | { type: 'error'; code: ErrorCode; text: string };

/** What the side of `view` is asked for the day to come. */
export function askedOf(briefing: Briefing, lexicon: Lexicon, view: SideView): Asked {
  return { briefing, lexicon, names: namesOf(briefing), view, turn: view.turn + 1 };
}

/** Reads a line of a bot. Never throws, whatever it is. */
export function answerOf(asked: Asked, line: string): Answer {
  const input = jsonIn(line);
  if (input === undefined) return { type: 'error', code: 'not-json', text: 'This line is not JSON.' };
  if (isHello(input)) return helloIn(input);
  const { success, data, error } = ordersEnvelope.safeParse(input);
  if (!success) return { type: 'error', code: 'not-a-message', text: faultIn(input, error.issues) };
  if (data.turn !== asked.turn) {
    const text = `These orders are for turn ${data.turn}; turn ${asked.turn} is being ordered.`;
    return { type: 'error', code: 'wrong-turn', text };
  }
  return sheetOf(asked, data.orders);
}

/** Whether a value wants to be the hello of a bot. */
function isHello(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'type' in input && input.type === 'hello';
}

function helloIn(input: unknown): Answer {
  const { success, data, error } = botHelloMessage.safeParse(input);
  if (success) return data;
  return { type: 'error', code: 'not-a-message', text: faultIn(input, error.issues) };
}

/** Writes the orders on an empty sheet, one after the other, as if they were typed. */
function sheetOf(asked: Asked, given: readonly unknown[]): Answer {
  const { briefing, view } = asked;
  let sheet: Order[] = [];
  const problems: Problem[] = [];
  for (const [no, entry] of given.entries()) {
    const orders = ordersIn(asked, entry);
    if (!Array.isArray(orders)) {
      problems.push({ order: no, ...orders });
      continue;
    }
    for (const order of orders) {
      const others = sheet.filter((earlier) => !replaces(order, earlier));
      const problem = problemWithOrder(briefing, view, order, others);
      if (problem === null) sheet = [...others, order];
      else problems.push({ order: no, code: problem, text: problemText(briefing, view, order, problem) });
    }
  }
  return { type: 'orders', orders: sheet, problems };
}

/** The orders that one entry of the list gives, or what is wrong with it. */
function ordersIn(asked: Asked, entry: unknown): Order[] | Omit<Problem, 'order'> {
  return typeof entry === 'string' ? typedIn(asked, entry) : namedIn(asked, entry);
}

function typedIn({ lexicon, view }: Asked, entry: string): Order[] | Omit<Problem, 'order'> {
  const { success, error } = typedOrder.safeParse(entry);
  if (!success) return { code: 'not-an-order', text: faultIn(entry, error.issues) };
  const command = parseCommand({ lexicon, side: view.side, present: ownPresent(view) }, entry);
  if (isFault(command)) return { code: command.fault, text: faultText(command) };
  if (command.type === 'orders') return [...command.orders];
  return { code: 'not-an-order', text: 'That is no order. A corridor needs its place here.' };
}

function namedIn({ names }: Asked, entry: unknown): Order[] | Omit<Problem, 'order'> {
  const { success, data, error } = namedOrder.safeParse(entry);
  if (!success) return { code: 'not-an-order', text: faultIn(entry, error.issues) };
  const order = orderNamed(names, data);
  return 'unreadable' in order ? { code: 'no-such-thing', text: `${order.unreadable}.` } : [order];
}

/** The first fault of a shape: where, what is wrong, what would be right. */
function faultIn(input: unknown, issues: Parameters<typeof faultsOfShape>[2]): string {
  const [{ path, wrong, right }] = faultsOfShape('', input, issues.slice(0, 1)) as [
    ReturnType<typeof faultsOfShape>[number], // a shape that is refused has at least one issue
  ];
  return `${path === '' ? 'It' : path} ${wrong}; right would be: ${right}.`;
}
