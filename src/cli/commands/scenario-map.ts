import { holderIdOf, pictureHolders } from '../../report/map-holders.js';
import type { MapPicture } from '../../report/map-picture.js';
import { formatMapSvg } from '../../report/map-svg.js';
import { formatMapText } from '../../report/map-text.js';
import type { Library } from '../../scenario/library.js';
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
    note: [
      `Positions and holders: sources in the files of the scenario "${file.id}".`,
      ...licences(library, new Set(briefing.places.map(({ id }) => id))),
    ].join('\n'),
  };
}

/** A sentence for each source of the positions that is under a licence: its entry says "Licence X." */
export function licences({ places, sources }: Library, shown: ReadonlySet<string>): string[] {
  const cited = new Set(
    places.flatMap(({ id, position }) => (shown.has(id) ? (position.sources ?? []) : [])),
  );
  return sources.flatMap(({ id, outlet, title, reliability }) => {
    const [, licence] = /\bLicence ([^.]+)\./.exec(reliability) ?? [];
    if (licence === undefined || !cited.has(id)) return [];
    return [`Coordinates from ${outlet}: "${title}" (${id}), licence ${licence}.`];
  });
}
