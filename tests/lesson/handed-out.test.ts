import { expect, test } from 'vitest';
import { lessonPath, openLesson, shippedLessons } from '../../src/cli/lessons.js';
import { beginLesson, lessonLine } from '../../src/lesson/run.js';
import { isToldAfter, toldOn } from '../../src/report/told-on.js';

/** The evening up to which the class of a stop can have read; null for the verdict, which looks back. */
const EVENINGS: Readonly<Record<string, string | null>> = {
  'who-holds-sukhnah two-days': '2017-07-27',
  'who-holds-sukhnah streets': '2017-08-03',
  'who-holds-sukhnah fallen': '2017-08-07',
  'who-holds-sukhnah speakers': '2017-08-10',
  'who-holds-sukhnah verdict': null,
  'how-sure mid-july': '2017-07-14',
  'how-sure late-july': '2017-07-24',
  'how-sure end-july': '2017-07-29',
  'ring-or-open-door question': '2017-07-27',
  'ring-or-open-door door-end': null,
};

test.each(shippedLessons())('the lesson %s hands out no claim that nobody could have read', async (id) => {
  const { file, games } = (await openLesson(lessonPath(id))).lesson;
  const { dossier } = games[0]!;
  for (const stop of file.stops) {
    for (const item of stop.items) {
      if (item.type !== 'claims') continue;
      const evening = EVENINGS[`${id} ${stop.id}`];
      expect(evening, `${id} ${stop.id} has an evening`).toBeDefined();
      if (evening === null || evening === undefined) continue;
      const late = item.ids.filter((claimId) => {
        const claim = dossier.claims.find((one) => one.id === claimId)!;
        return toldOn(claim, dossier) === null || isToldAfter(claim, dossier, evening);
      });
      expect(late).toEqual([]);
    }
  }
});

test('each claim is handed out with its carrier and its day of publication', async () => {
  const { lesson } = await openLesson(lessonPath('who-holds-sukhnah'));
  const text = beginLesson(lesson).lines.join('\n');
  const claims = text.split('\n').filter((line) => line.includes('confidence that it was said'));
  expect(claims.length).toBe(6);
  for (const line of claims) expect(line).toMatch(/\(carried by .*; published \d+ July 2017\)/);
});

test('"why" at the verdict tells every claim on the town, also those of later days', async () => {
  const { lesson } = await openLesson(lessonPath('who-holds-sukhnah'));
  const verdict = lesson.file.stops.findIndex(({ id }) => id === 'verdict');
  const run = { ...beginLesson(lesson).run, stop: verdict };
  const lines = lessonLine(lesson, run, '? why sukhnah').lines;
  const { claims } = lesson.games[0]!.dossier;
  const about = claims.filter(({ places }) => places.includes('sukhnah'));
  for (const { text } of about) expect(lines.join('\n')).toContain(text);
  expect(lines).toContain(`What was reported of it (claims, not facts), all ${about.length}:`);
});
