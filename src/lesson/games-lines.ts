import { isPresent } from '../engine/model/formation.js';
import { NONE } from '../engine/model/place.js';
import { SIDES, type SideNo } from '../engine/model/side.js';
import { afterwardsLines } from '../report/afterwards.js';
import { shortDate } from '../report/date.js';
import { formationName, placeName } from '../report/names.js';
import { counted, listed, menText } from '../report/number.js';
import type { Session, Setting } from '../session/session.js';
import type { Lesson, LessonRun } from './lesson.js';

/** The games of a lesson beside each other: days, losses, what changed hands, and where every group stands now. */
export function gamesLines({ file, games }: Lesson, { sessions }: LessonRun): string[] {
  return games.flatMap(({ setting }, no) => [
    ...(no > 0 ? [''] : []),
    ...gameLines(file.games[no]!.name, setting, sessions[no]!),
  ]);
}

function gameLines(name: string, { scenario }: Setting, { state, played, side: own }: Session): string[] {
  const { briefing } = scenario;
  if (state.turn === 0) return [`${name}: not played.`];
  const taken = played.flatMap(({ after, events }) =>
    events.flatMap((event) => (event.type === 'place-taken' ? [{ ...event, turn: after.turn }] : [])),
  );
  const changes = taken.map(
    ({ place, side, turn }) =>
      `${placeName(briefing, place)} to ${briefing.sides[side].name} on ${shortDate(briefing.start, turn)}`,
  );
  return [
    `${name}: ${counted(state.turn, 'day')} played, up to ${shortDate(briefing.start, state.turn)}.`,
    ...SIDES.map((side) => {
      const { losses, captured } = state.tally[side];
      const prisoners = captured > 0 ? `, of them ${menText(captured)} taken prisoner` : '';
      return `  - ${briefing.sides[side].name}: ${menText(losses)} lost${prisoners}.`;
    }),
    `  - Places that changed hands: ${changes.length === 0 ? 'none' : listed(changes)}.`,
    ...SIDES.map(
      (side) =>
        `  - ${briefing.sides[side].name} at the end: ${whereText(scenario, state, side, side !== own)}.`,
    ),
    ...afterwardsLines(briefing, state).filter((line) => line !== ''),
  ];
}

/** "700 men at Taybah, 120 men on the roads"; with names, who they are in brackets. */
function whereText(
  { briefing }: Setting['scenario'],
  { formations }: Session['state'],
  side: SideNo,
  withNames: boolean,
): string {
  const groups = new Map<number, { men: number; names: string[] }>();
  for (const [no, formation] of formations.entries()) {
    if (briefing.cards[no]!.side !== side || !isPresent(formation)) continue;
    const at = formation.link === NONE ? formation.place : NONE;
    const { men, names } = groups.get(at) ?? { men: 0, names: [] };
    groups.set(at, { men: men + formation.strength, names: [...names, formationName(briefing, no)] });
  }
  const parts = [...groups]
    .sort(([one, some], [other, more]) => more.men - some.men || one - other)
    .map(([at, { men, names }]) => {
      const where = at === NONE ? 'on the roads' : `at ${placeName(briefing, at)}`;
      return `${menText(men)} ${where}${withNames ? ` (${listed(names)})` : ''}`;
    });
  return parts.length === 0 ? 'nobody on the map' : listed(parts);
}
