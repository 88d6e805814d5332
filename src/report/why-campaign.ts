import type { Briefing } from '../engine/model/scenario.js';
import { longDate } from './date.js';
import { evidenceText } from './evidence.js';
import { holderName } from './names.js';
import type { Shelf } from './shelf.js';
import { placeNamed, spreadText } from './why-place.js';

/** Matters that only some scenarios have data on. */
export type CampaignMatter = 'landings' | 'wrecking' | 'people' | 'race' | 'zones';

/** Where the scenario's data on such a matter come from, or that it has none. */
export function campaignLines(briefing: Briefing, { file }: Shelf, matter: CampaignMatter): string[] {
  switch (matter) {
    case 'landings':
      return linesOr(
        'Landings from the air that a side can make in a game:',
        file.sides.flatMap(({ name, landings }) =>
          landings ? [`${name}, ${String(landings.value)}: ${evidenceText(landings)}`] : [],
        ),
        'No side can land troops from the air in this scenario.',
      );
    case 'wrecking':
      return linesOr(
        'Who wrecks stations, fields and airfields that it leaves:',
        file.sides.flatMap(({ name, demolishes }) =>
          demolishes
            ? [`${name}, ${demolishes.value === true ? 'yes' : 'no'}: ${evidenceText(demolishes)}`]
            : [],
        ),
        'No side wrecks what it leaves in this scenario.',
      );
    case 'people':
      return linesOr(
        'People who do not fight, at the start:',
        (file.people ?? []).map(
          (there) => `${placeNamed(briefing, there.place)}, ${spreadText(there)}: ${evidenceText(there)}`,
        ),
        'This scenario has no figures of people who do not fight.',
      );
    case 'race':
      return raceLines(briefing, file.race);
    case 'zones':
      return linesOr(
        'Zones that neither side may enter:',
        (file.zones ?? []).map((zone) => `${zone.name}, ${zone.km} km around: ${evidenceText(zone)}`),
        'No zone is closed in this scenario.',
      );
  }
}

function raceLines(briefing: Briefing, data: Shelf['file']['race']): string[] {
  const { race, start } = briefing;
  if (race === null || !data) return ['No third party is on its way to the same goal in this scenario.'];
  const { low, best, high } = race.arrives;
  return [
    `When ${holderName(briefing, race.party)} arrives: from ${longDate(start, low)} to ${longDate(start, high)}, best ${longDate(start, best)}:`,
    `  ${evidenceText(data)}`,
  ];
}

function linesOr(title: string, lines: readonly string[], none: string): string[] {
  return lines.length === 0 ? [none] : [title, ...lines.map((line) => `  - ${line}`)];
}
