import { nearerCourse } from '../course/search.js';
import { openCourse } from './course.js';
import { courseSave, courseStory, SAVE, STORY } from './course-files.js';
import { writeAtomically } from './files.js';

/*
 * `npm run course`: plays the reported course and writes the game and the page that goes with it into saves/. With two
 * numbers it first looks for a course nearer to the reports (seeds to try, changes to try), and writes the plan too.
 */
const [seeds, rounds] = process.argv.slice(2).map(Number);
const opened = await openCourse();
if (seeds !== undefined && rounds !== undefined) {
  const { path, loaded, milestones, course } = opened;
  const wanted = { seeds, rounds };
  const found = nearerCourse(
    loaded.scenario,
    course,
    milestones.milestones,
    wanted,
    ({ miss, course: one }) => {
      process.stderr.write(`seed ${one.seed}: ${miss}\n`);
    },
  );
  opened.course = found.course;
  writeAtomically(path, `${JSON.stringify(found.course, null, 2)}\n`);
}
writeAtomically(SAVE, courseSave(opened));
writeAtomically(STORY, courseStory(opened));
process.stdout.write(courseStory(opened));
