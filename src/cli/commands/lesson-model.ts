import { modelShares } from '../lesson-series.js';
import { lessonPath, openLesson } from '../lessons.js';
import { formatJson, forOneLine } from '../text.js';

/**
 * Plays the games behind each number of a model in a lesson again.
 *
 * @returns `ok` where the lesson states what comes out
 */
export async function lessonModel(idOrPath: string, json: boolean): Promise<{ text: string; ok: boolean }> {
  const { lesson, path } = await openLesson(lessonPath(idOrPath));
  const shares = await modelShares(lesson);
  const ok = shares.every(({ happened, stated }) => happened === stated);
  if (json) return { text: formatJson(shares), ok };
  if (shares.length === 0) return { text: `${forOneLine(path)}: names no model\n`, ok };
  const lines = shares.map(({ id, scenario, seed, games, happened, stated }) => {
    const told = happened === stated ? 'as the lesson says' : `the lesson says ${stated}`;
    return `${id}: ${happened} of ${games} games of ${scenario}, seed ${seed} (${told})`;
  });
  return { text: `${lines.map(forOneLine).join('\n')}\n`, ok };
}
