import { holderIdOf, pictureHolders } from '../../report/map-holders.js';
import type { MapPicture } from '../../report/map-picture.js';
import { formatMapSvg } from '../../report/map-svg.js';
import { formatMapText } from '../../report/map-text.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { openScenario } from '../scenarios.js';
import { formatJson, forTerminal } from '../text.js';

/** The map at the start of a scenario. */
export async function drawMap(idOrPath: string, format: 'text' | 'svg' | 'json'): Promise<string> {
  const picture = pictureOf(await openScenario(idOrPath));
  if (format === 'json') return formatJson(picture);
  return forTerminal(format === 'svg' ? formatMapSvg(picture) : formatMapText(picture));
}

/** What the map of a scenario shows on its first day. */
export function pictureOf({ scenario, file, library }: LoadedScenario): MapPicture {
  const { briefing } = scenario;
  const holders = scenario.places.map(({ holder }) => holder);
  return {
    title: file.name,
    subtitle: `Who held what on ${file.start}`,
    places: briefing.places.map(({ id, name, lat, lon }, no) => {
      return { id, name, lat, lon, holder: holderIdOf(briefing, holders[no]!) };
    }),
    links: briefing.links.map(({ a, b, class: of }) => ({ a, b, class: of })),
    lines: library.lines.map(({ kind, name, points }) => ({ kind, name, points })),
    holders: pictureHolders(briefing, holders, 'Contested, or nobody'),
    note: `Positions and holders: sources in the files of the scenario "${file.id}".`,
  };
}
