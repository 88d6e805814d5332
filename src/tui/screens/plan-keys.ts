import type { Key, KeyHelp } from '../key.js';

/** What a key does on the plan: shown in the lowest row, in the help, and used to read keys. */
export interface PlanKey extends KeyHelp {
  /** The line that is typed for it, where that is all. */
  line?: string;
  /** The keys themselves, where they are not what `keys` says. */
  names?: readonly Key[];
}

/** All keys of the plan, in the order of the help. */
export const PLAN_KEYS: readonly PlanKey[] = [
  { keys: 'Enter', names: ['enter'], does: 'orders here' },
  { keys: 'e', does: 'end the day', verb: 'end day', line: 'end day' },
  { keys: ':', names: [':', '/'], does: 'type words' },
  { keys: '?', does: 'all keys', verb: 'help' },
  { keys: 'Esc', names: ['escape', 'q'], does: 'menu' },
  { keys: 'Tab Shift+Tab', names: ['tab', 'shift+tab'], does: 'next or last formation of yours' },
  { keys: 'n', does: 'next formation without an order' },
  { keys: 'Arrows', names: ['up', 'down', 'left', 'right'], does: 'go from place to place' },
  {
    keys: 'Shift+Arrows H J K L',
    names: ['shift+up', 'shift+down', 'shift+left', 'shift+right', 'H', 'J', 'K', 'L'],
    does: 'move the map',
  },
  { keys: '+ -', names: ['+', '=', '-'], does: 'nearer, further' },
  { keys: 'z', does: 'theatre, axis, battle' },
  { keys: 'c', does: 'to the front' },
  { keys: 'g', does: 'go to a place or formation' },
  { keys: 'm', does: 'what the map shows' },
  { keys: 'a', does: 'aircraft' },
  { keys: 'u', does: 'take the last order back', verb: 'undo', line: 'undo' },
  { keys: 'U', does: 'give it again', verb: 'redo', line: 'redo' },
  { keys: 'f', does: 'forecast of an attack on the place', verb: 'forecast' },
  { keys: 'x', does: 'the whole card', verb: 'examine' },
  { keys: 'y', does: 'why: sources of what is selected', verb: 'why' },
  { keys: 'l', does: 'look: the situation', verb: 'look', line: 'look' },
  { keys: 'o', does: 'orders of the day', verb: 'orders', line: 'orders' },
  { keys: 'b', does: 'order of battle', verb: 'order of battle', line: 'order of battle' },
  { keys: 's', does: 'supply', verb: 'supply', line: 'supply' },
  { keys: 'r', does: 'reports of the last day, and of those before', verb: 'reports' },
  { keys: 'R', does: 'the last day again, phase by phase' },
  { keys: 'F', does: 'why: the fights of the last day', verb: 'why', line: 'why fight' },
  { keys: 'v', does: 'aims, and how they stand', verb: 'objectives', line: 'objectives' },
  { keys: 'V', does: 'why: points of the aims', verb: 'why', line: 'why objectives' },
  { keys: 'h', does: 'why: operations and sorties of a day', verb: 'why', line: 'why operations' },
  { keys: 'p', does: 'people who do not fight', verb: 'people', line: 'people' },
  { keys: 'i', does: 'briefing', verb: 'briefing', line: 'briefing' },
  { keys: 'd', does: 'disputes of the sources', verb: 'why', line: 'why disputes' },
  { keys: 'w', does: 'wait until something happens', verb: 'wait', line: 'wait until contact' },
  { keys: 't', does: 'what the guide says, on the line of words' },
  { keys: 'D', does: 'how the game has gone so far: charts' },
  { keys: '1 2 3 4 5', names: ['1', '2', '3', '4', '5'], does: 'panel below the map, in narrow windows' },
  { keys: 'PgUp PgDn', names: ['pageup', 'pagedown'], does: 'scroll that panel' },
  { keys: 'T', does: 'colours, contrast, ASCII' },
  { keys: 'Ctrl+L', names: ['ctrl+l'], does: 'draw the screen anew' },
];

/** The entry for a key, undefined where it does nothing. */
export function planKey(key: Key): PlanKey | undefined {
  return PLAN_KEYS.find(({ keys, names }) => (names ? names.includes(key) : keys === key));
}
