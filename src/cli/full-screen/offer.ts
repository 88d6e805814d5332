import { join } from 'node:path';
import { longDate } from '../../report/date.js';
import { counted } from '../../report/number.js';
import { turnOf } from '../../text/calendar.js';
import type { Offer, OfferedScenario } from '../../tui/app.js';
import { readTextFile } from '../files.js';
import { shippedIds, shippedScenarios } from '../scenarios.js';
import { forOneLine } from '../text.js';
import { VERSION } from '../version.js';

/** What the menu offers: the scenarios that ship, but for the invented one, and those who can be played against. */
export function offerOf(): Offer {
  return {
    version: VERSION,
    scenarios: shippedIds()
      .filter((id) => id !== 'drill')
      .map(offeredScenario)
      .sort((one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id)),
    opponents: [
      { name: 'passive', about: 'stays where it is and defends itself' },
      { name: 'random', about: 'gives orders at random, all of them legal' },
      { name: 'staff', about: 'plays by doctrine: a main effort, reserves, fire control, guarded roads' },
      {
        name: 'planner',
        about: "weighs other plans than the staff's by playing them on; takes about half a second for a day",
      },
    ],
  };
}

/** From the first one to play to the longest. */
const ORDER = [
  'first-steps',
  'last-hills',
  'sukhnah',
  'bulge',
  'southern-axis',
  'counter-stroke',
  'road-to-deir-ezzor',
];

/** What a scenario says of itself. What ships was checked when the program was built: only these fields are read. */
function offeredScenario(id: string): OfferedScenario {
  const file = readTextFile(join(shippedScenarios(), `${id}.json`))!;
  // Checked when the program was built, as the function says.
  const { name, start, end, briefing, sides, guide } = JSON.parse(file.text) as {
    name: string;
    start: string;
    end: string;
    briefing: { situation: string };
    sides: { name: string }[];
    guide?: unknown;
  };
  const turns = turnOf(start, end);
  return {
    id,
    name: forOneLine(name),
    dates: `${longDate(start, 1)} to ${longDate(start, turns)}, ${counted(turns, 'day')}`,
    about: forOneLine(briefing.situation),
    sides: [forOneLine(sides[0]!.name), forOneLine(sides[1]!.name)],
    hasGuide: guide !== undefined,
  };
}
