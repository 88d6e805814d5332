import { parseCommand } from '../../parser/command.js';
import { isFault } from '../../parser/fault.js';
import { placeName } from '../../report/names.js';
import { typistOf } from '../../session/answer.js';
import type { Game } from '../app.js';
import { PLAN_KEYS } from './plan-keys.js';

/** How to do by keys what the guide asks for, as a line; none where there is nothing to do. */
export function keysFor({ setting, session }: Game): string[] {
  const step = setting.shelf.file.guide?.steps[session.guide.next];
  if (step === undefined || !session.guide.isOn) return [];
  const typist = typistOf(setting, session);
  const command = parseCommand(typist, step.try);
  if (isFault(command)) return [];
  const { briefing } = setting.scenario;
  const onIt = (key: string, name: string) => `g, the first letters of ${name}, Enter; then ${key}`;
  const by = (text: string): string[] => [`By keys: ${text}; or t and Enter.`];
  const known = PLAN_KEYS.find(
    ({ line, verb }) => line === step.try || (line !== undefined && verb === step.try),
  );
  if (known) return by(known.keys);
  switch (command.type) {
    case 'orders': {
      const [order] = command.orders;
      if (order === undefined || !('formation' in order)) return [];
      const name = briefing.cards[order.formation]!.name;
      return by(`Tab until ${name} is selected, Enter, and choose in the menu`);
    }
    case 'examine':
    case 'why': {
      const thing =
        command.type === 'examine' ? command.thing : 'thing' in command.topic ? command.topic.thing : null;
      const key = command.type === 'examine' ? 'x' : 'y';
      if (thing?.kind !== 'place') return by(key);
      return by(onIt(key, placeName(briefing, thing.no)));
    }
    case 'forecast':
      return by(onIt('f', placeName(briefing, command.target)));
    default:
      return ['By keys: t and Enter.'];
  }
}
