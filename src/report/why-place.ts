import type { PlaceNo } from '../engine/model/place.js';
import type { Briefing, Ground, Scenario } from '../engine/model/scenario.js';
import { NOBODY, type SideNo } from '../engine/model/side.js';
import { placeDisputes } from './disputes.js';
import { evidenceText } from './evidence.js';
import { type Claim, entryOf, type Shelf, type Spread } from './shelf.js';
import { withSources } from './sources.js';

/** Most claims about one place that are shown; the rest are counted. */
const MOST_CLAIMS = 8;

/** Where what the game says of a place comes from. `until` (YYYY-MM-DD): later reports are left out. */
export function whyPlaceLines(
  { briefing, places }: Scenario,
  shelf: Shelf,
  no: PlaceNo,
  until: string,
): string[] {
  const { id, name } = briefing.places[no]!;
  const entry = entryOf(shelf.library.places, id);
  if (!entry) return [`Nothing is recorded of ${name}.`];
  const control = entry.control.filter(({ date }) => date <= until);
  const claims = shelf.library.claims.filter(
    ({ places: named, from }) => named.includes(id) && from <= until,
  );
  return withSources(shelf, [
    `Why ${entry.name} is shown as it is:`,
    `  Position: ${evidenceText(entry.position)}`,
    `  Height ${spreadText(entry.elevation)} m: ${evidenceText(entry.elevation)}`,
    `  Ground: ${evidenceText(entry.terrain)}`,
    ...groundLines(briefing, shelf, id, places[no]!),
    ...peopleLines(shelf, id),
    '  Who held it, and how that is known:',
    ...control.map((one) => `  - ${one.date}: ${partyName(briefing, one.holder)}; ${evidenceText(one)}`),
    ...claimLines(shelf, claims),
    ...placeDisputes(shelf, id, until),
    ...(entry.note ? [`  Note: ${entry.note}`] : []),
  ]);
}

/** Works and mines at the start: the scenario's own data. */
function groundLines(
  briefing: Briefing,
  { file }: Shelf,
  id: string,
  { fortified, mines, minesOf }: Ground,
): string[] {
  const own = file.ground.filter(({ place }) => place === id);
  const works = own.find((ground) => ground.fortified)?.fortified;
  const laid: Spread | undefined = own.find((ground) => ground.mines)?.mines ?? file.mines?.places;
  const lines: string[] = [];
  if (works) {
    const what = fortified ? 'Permanent works stand here at the start' : 'No permanent works at the start';
    lines.push(`  ${what}: ${evidenceText(works)}`);
  }
  if (laid && minesOf !== NOBODY && mines.high > 0) {
    const whose = briefing.sides[minesOf as SideNo].name; // mines are of a side or of nobody
    lines.push(`  Mines of ${whose} at the start, density ${spreadText(mines)}: ${evidenceText(laid)}`);
  }
  return lines;
}

/** People who do not fight: the scenario's own data. */
function peopleLines({ file: { people = [] } }: Shelf, id: string): string[] {
  return people
    .filter(({ place }) => place === id)
    .map((there) => `  People there who do not fight, ${spreadText(there)}: ${evidenceText(there)}`);
}

function claimLines({ library }: Shelf, claims: readonly Claim[]): string[] {
  if (claims.length === 0) return [];
  const latest = [...claims].sort((a, b) =>
    a.from < b.from ? 1 : a.from > b.from ? -1 : a.text < b.text ? -1 : 1,
  );
  const shown = latest.slice(0, MOST_CLAIMS);
  const more = latest.length > shown.length ? `, the latest ${shown.length} of ${latest.length}` : '';
  return [
    `  What was reported (claims, not facts)${more}:`,
    ...shown.map(({ from, outlet, text, sources, confidence, contradiction }) => {
      const disputed = contradiction ? '; disputed' : '';
      const publisher = entryOf(library.sources, outlet)?.outlet ?? outlet;
      return `  - ${from}, ${publisher}: ${text} [${sources.join(', ')}; ${confidence} confidence that it was said so${disputed}]`;
    }),
  ];
}

/** "300 to 400, best 350", or "460" where it is known. */
export function spreadText({ low, best, high }: Pick<Spread, 'low' | 'best' | 'high'>): string {
  return low === high ? String(best) : `${low} to ${high}, best ${best}`;
}

/** Who holds a place, by the word that the files use. */
function partyName({ sides }: Briefing, holder: string): string {
  const id = holder.replace(/-besieged$/, '');
  const name = sides.find((side) => side.id === id)?.name ?? PARTY_NAMES[id] ?? id;
  return id === holder ? name : `${name}, besieged`;
}

const PARTY_NAMES: Readonly<Record<string, string>> = {
  gov: 'Government',
  is: 'IS',
  sdf: 'SDF',
  us: 'US garrison',
  'us-rebel': 'US garrison and partners',
};

/** The name of the place with this id, or the id where the map has none. */
export function placeNamed({ places }: Briefing, id: string): string {
  return places.find((place) => place.id === id)?.name ?? id;
}
