import { SIDES } from '../../engine/model/side.js';
import type { MapPicture, PictureHolder } from '../../report/map-picture.js';
import { formatMapSvg } from '../../report/map-svg.js';
import { formatMapText } from '../../report/map-text.js';
import type { LoadedScenario } from '../../scenario/parse.js';
import { openScenario } from '../files.js';
import { formatJson, forTerminal } from '../text.js';

/** The map at the start of a scenario. */
export function drawMap(idOrPath: string, format: 'text' | 'svg' | 'json'): string {
  const picture = pictureOf(openScenario(idOrPath));
  if (format === 'json') return formatJson(picture);
  return forTerminal(format === 'svg' ? formatMapSvg(picture) : formatMapText(picture));
}

/** What the map of a scenario shows on its first day. */
export function pictureOf({ scenario, file, library }: LoadedScenario): MapPicture {
  const { places, links, sides } = scenario.briefing;
  const holders: PictureHolder[] = [
    ...SIDES.map(
      (no): PictureHolder => ({
        id: sides[no].id,
        name: sides[no].name,
        mark: no === 0 ? 'first' : 'second',
      }),
    ),
    { id: 'third', name: 'Third parties', mark: 'third' },
    { id: 'nobody', name: 'Contested, or nobody', mark: 'none' },
  ];
  const holderOf = (no: number) => (no >= 2 ? 'third' : no < 0 ? 'nobody' : sides[no]!.id);
  const shown = places.map(({ id, name, lat, lon }, no) => {
    const holder = holderOf(scenario.places[no]!.holder);
    return { id, name, lat, lon, holder };
  });
  return {
    title: file.name,
    subtitle: `Who held what on ${file.start}`,
    places: shown,
    links: links.map(({ a, b, class: of }) => ({ a, b, class: of })),
    lines: library.lines.map(({ kind, name, points }) => ({ kind, name, points })),
    holders: holders.filter(({ id }) => shown.some(({ holder }) => holder === id)),
    note: `Positions and holders: sources in the files of the scenario "${file.id}".`,
  };
}
