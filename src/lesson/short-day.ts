import type { GameEvent } from '../engine/model/event.js';
import type { SideNo } from '../engine/model/side.js';
import { shortDate } from '../report/date.js';
import { sentencesOn } from '../report/day.js';
import { counted, menText } from '../report/number.js';
import type { PlayedDay, Setting } from '../session/session.js';
import { witnessed } from '../session/told.js';

/** What a class is told of a day that it lets pass: fights, own losses, what changed hands, who left, who had to flee. */
export function shortDay(setting: Setting, day: PlayedDay, side: SideNo): string[] {
  const { briefing } = setting.scenario;
  const events = witnessed(setting, day, side);
  const fights = events.filter(({ type }) => type === 'fought').length;
  const lost = day.after.tally[side].losses - day.before.tally[side].losses;
  const weighty = events.filter(({ type }) => WEIGHTY.has(type));
  return [
    `${shortDate(briefing.start, day.after.turn)}: ${counted(fights, 'fight')} known of, ${lost === 0 ? 'no men' : menText(lost)} of yours lost.`,
    ...sentencesOn({ briefing, side }, weighty, events).map((sentence) => `  - ${sentence}`),
  ];
}

const WEIGHTY: ReadonlySet<GameEvent['type']> = new Set([
  'place-taken',
  'formation-left',
  'formation-broke',
  'formation-surrendered',
  'formation-destroyed',
  'formation-let-go',
  'pocket-closed',
  'people-displaced',
  'game-ended',
]);
