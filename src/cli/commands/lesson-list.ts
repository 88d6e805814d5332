import { wrapped } from '../../report/wrap.js';
import { lessonPath, readLesson, shippedLessons } from '../lessons.js';
import { formatJson } from '../text.js';

/** The lessons that ship: id, title, for whom and how long. */
export function listLessons(json: boolean): string {
  const lessons = shippedLessons().map((id) => {
    const { title, audience, minutes, aims, games } = readLesson(lessonPath(id));
    const scenarios = [...new Set(games.map(({ scenario }) => scenario))];
    return { id, title, audience, minutes, aims, scenarios };
  });
  if (json) return formatJson(lessons);
  const lines = lessons.flatMap(({ id, title, audience, minutes: [least, most], aims }, no) => [
    ...(no > 0 ? [''] : []),
    `${id}: ${title}`,
    `  For ${audience}; ${least} to ${most} minutes.`,
    ...aims.map((aim) => `  - ${aim}`),
  ]);
  return `${wrapped(lines).join('\n')}\n`;
}
