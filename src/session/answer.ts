import { type Command, parseCommand, type Typist, verbIn } from '../parser/command.js';
import { faultText, isFault } from '../parser/fault.js';
import { LONGEST_WAIT } from '../parser/game-verbs.js';
import { longDate } from '../report/date.js';
import { counted } from '../report/number.js';
import { orderText } from '../report/order.js';
import { leftToday } from '../report/situation.js';
import { giveCorridor } from './corridor.js';
import { giveOrders } from './give-orders.js';
import { askGuide, followGuide } from './guide.js';
import { type History, redone, undone, undoneAll } from './history.js';
import { answerTo, presentOf } from './questions.js';
import { endDay, personsOf, type Session, type Setting } from './session.js';
import { dayReport, gameReport, isContact } from './told.js';

/** What a typed line leads to. */
export interface Answer {
  session: Session;
  /** Lines not yet wrapped. */
  lines: string[];
  /** What the guide of the scenario says to it: none where it has nothing to say. */
  guide: string[];
  /** What the shell has to do: nothing, save under a name (null: the game's own), leave; or the line could not be read. */
  effect: { type: 'none' } | { type: 'save'; name: string | null } | { type: 'quit' } | { type: 'unread' };
}

/** Reads and carries out one typed command. Never throws for what a player types. */
export function answer(setting: Setting, session: Session, line: string): Answer {
  const command = parseCommand(typistOf(setting, session), line);
  if (isFault(command))
    return { session, lines: [faultText(command)], guide: [], effect: { type: 'unread' } };
  return guided(setting, line, { ...carryOut(setting, session, command), guide: [] });
}

/** All that is told for a line, where the guide has no place of its own: its words come last. */
export function toldBy({ lines, guide }: Pick<Answer, 'lines' | 'guide'>): string[] {
  return guide.length === 0 ? lines : [...lines, '', ...guide];
}

/** Whose line is read: the side at the keyboard and its formations. */
export function typistOf(setting: Setting, session: Session): Typist {
  return { lexicon: setting.lexicon, side: session.side, present: presentOf(setting, session) };
}

/** With what the guide has to say of the line: its step may be done by it. */
function guided(setting: Setting, line: string, given: Answer): Answer {
  const found = verbIn(typistOf(setting, given.session), line);
  if (isFault(found)) return given;
  const { session, lines } = followGuide(setting, given.session, found.verb.name);
  return { ...given, session, guide: lines };
}

/** An answer before the guide has heard of it. */
type Carried = Omit<Answer, 'guide'>;

function carryOut(setting: Setting, session: Session, command: Command): Carried {
  const told = (lines: string[], next = session): Carried => ({
    session: next,
    lines,
    effect: { type: 'none' },
  });
  switch (command.type) {
    case 'orders': {
      if (session.state.outcome) return told([OVER]);
      const { session: next, lines } = giveOrders(setting, session, command.orders);
      return told(lines, next);
    }
    case 'corridor': {
      if (session.state.outcome) return told([OVER]);
      const { session: next, lines } = giveCorridor(setting, session, command.open);
      return told(lines, next);
    }
    case 'undo':
      return back(
        setting,
        session,
        command.all ? undoneAll(session.history) : undone(session.history),
        'taken back',
      );
    case 'redo':
      return back(setting, session, redone(session.history), 'given again');
    case 'end-day':
      return wait(setting, session, 1, false);
    case 'wait':
      return wait(setting, session, command.days, command.untilContact);
    case 'take-side':
      return takeSide(setting, session, command.side);
    case 'save':
      return { session, lines: [], effect: { type: 'save', name: command.name } };
    case 'guide': {
      const { session: next, lines } = askGuide(setting, session, command.ask);
      return told(lines, next);
    }
    case 'quit':
      return { session, lines: [], effect: { type: 'quit' } };
    case 'look':
    case 'examine':
    case 'forecast':
    case 'why':
    case 'reports':
    case 'claims':
    case 'list-orders':
    case 'order-of-battle':
    case 'supply':
    case 'objectives':
    case 'people':
    case 'briefing':
    case 'map':
    case 'sources':
    case 'help':
      return told(answerTo(setting, session, command));
  }
}

const OVER = 'The game is over. "look" tells how it came out; "quit" leaves.';

function back(setting: Setting, session: Session, history: History | null, what: string): Carried {
  if (!history) {
    const lines = [`There is nothing to be ${what}. A day that has been played is not taken back.`];
    return { session, lines, effect: { type: 'none' } };
  }
  const { briefing } = setting.scenario;
  const [before, now] = [session.history.present[session.side], history.present[session.side]];
  const [more, fewer] = what === 'taken back' ? [before, now] : [now, before];
  const changed = more.filter((order) => !fewer.includes(order)).map((order) => orderText(briefing, order));
  const lines = [
    `Orders ${what}${changed.length > 0 ? `: ${changed.join('; ')}` : ''}. On the sheet now: ${counted(now.length, 'order')}.`,
  ];
  return { session: { ...session, history }, lines, effect: { type: 'none' } };
}

/** Ends `days` days, or those that are left; with `untilContact` no more than it takes until there is some. */
function wait(setting: Setting, session: Session, days: number, untilContact: boolean): Carried {
  if (session.state.outcome) return { session, lines: [OVER], effect: { type: 'none' } };
  if (days < 1 || days > LONGEST_WAIT) {
    const lines = [`One "wait" ends from 1 to ${LONGEST_WAIT} days; no day has been played.`];
    return { session, lines, effect: { type: 'none' } };
  }
  const persons = personsOf(setting);
  const lines: string[] = [];
  let next = session;
  for (let i = 0; i < days && !next.state.outcome; i++) {
    next = endDay(setting, next);
    const day = next.played.at(-1)!;
    for (const side of persons) {
      if (lines.length > 0) lines.push('');
      if (persons.length > 1) lines.push(`For ${setting.scenario.briefing.sides[side].name}:`);
      lines.push(...dayReport(setting, day, side));
    }
    if (untilContact && isContact(setting, day, persons)) break;
  }
  lines.push('', ...(next.state.outcome ? gameReport(setting, next) : [nowText(setting, next)]));
  return { session: next, lines, effect: { type: 'none' } };
}

/** The day that is to be ordered now, and what there is to order with. */
function nowText({ scenario: { briefing } }: Setting, { state, side }: Session): string {
  const { operations, sorties } = briefing.sides[side];
  const today = state.turn + 1;
  const left = leftToday({ operationsLeft: operations, sortiesLeft: sorties });
  return `Now ${longDate(briefing.start, today)}, day ${today} of ${briefing.turns}: ${left}.`;
}

function takeSide(setting: Setting, session: Session, side: 0 | 1 | null): Carried {
  const persons = personsOf(setting);
  const { sides } = setting.scenario.briefing;
  const wanted = side ?? persons.find((other) => other !== session.side) ?? session.side;
  if (!persons.includes(wanted)) {
    return {
      session,
      lines: [`${sides[wanted].name} is not played at this keyboard. "play --side both" lets you play both.`],
      effect: { type: 'none' },
    };
  }
  return {
    session: { ...session, side: wanted },
    lines: [`You command ${sides[wanted].name} now.`],
    effect: { type: 'none' },
  };
}
