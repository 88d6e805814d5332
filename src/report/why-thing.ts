import type { FormationNo } from '../engine/model/formation.js';
import type { LinkNo } from '../engine/model/place.js';
import type { Scenario } from '../engine/model/scenario.js';
import { NOBODY, type SideNo } from '../engine/model/side.js';
import { evidenceText } from './evidence.js';
import { percent } from './number.js';
import { entryOf, type Shelf } from './shelf.js';
import { withSources } from './sources.js';
import { spreadText } from './why-place.js';

/** Where the figures of a formation come from. */
export function whyFormationLines({ briefing }: Scenario, shelf: Shelf, no: FormationNo): string[] {
  const { id, name } = briefing.cards[no]!;
  const entry = entryOf(shelf.file.formations, id);
  if (!entry) return [`Nothing is recorded of ${name}.`];
  const force = entry.force === null ? undefined : entryOf(shelf.library.forces, entry.force);
  const { men, quality, vehicleBombs } = entry;
  return withSources(shelf, [
    `Why ${name} is shown as it is:`,
    `  Men at the start: ${spreadText(men)}; ${evidenceText(men)}`,
    ...(vehicleBombs ? [`  Vehicle bombs: ${spreadText(vehicleBombs)}; ${evidenceText(vehicleBombs)}`] : []),
    `  Quality ${percent(briefing.cards[no]!.quality)} of a line formation: ${evidenceText(quality)}`,
    ...(force
      ? [`  Presence: ${force.presence} [${force.sources.join(', ')}; ${force.confidence} confidence]`]
      : []),
    ...(force?.strength
      ? [
          `  Strength of the whole force: ${force.strength.low} to ${force.strength.high}; ${evidenceText(force.strength)}`,
        ]
      : []),
  ]);
}

/** What the sources say of mines on a link. */
export const MINED_NAMES: Readonly<Record<string, string>> = {
  reported: 'reported',
  assumed: 'assumed',
  'no-report': 'nothing reported',
};

/** What is said, where the basis of it does not say the same already. */
function saidOfMines({ value, basis }: { value: string; basis: string }): string {
  return value === basis ? '' : ` (${MINED_NAMES[value] ?? value})`;
}

/** Where the figures of a link come from. */
export function whyLinkLines({ briefing, links }: Scenario, shelf: Shelf, no: LinkNo): string[] {
  const { id } = briefing.links[no]!;
  const entry = entryOf(shelf.library.links, id);
  if (!entry) return [`Nothing is recorded of ${id}.`];
  return withSources(shelf, [
    `Why ${id} is shown as it is:`,
    `  Length ${entry.length.value} km: ${evidenceText(entry.length)}`,
    `  Mines${saidOfMines(entry.mined)}: ${evidenceText(entry.mined)}`,
    ...mineLines(),
    ...(entry.note ? [`  Note: ${entry.note}`] : []),
  ]);

  function mineLines(): string[] {
    const { mines, minesOf } = links[no]!;
    const { ground, mines: usual } = shelf.file;
    const own = ground.find(({ link, mines: laid }) => link === id && laid)?.mines;
    const laid = own ?? (entry?.mined.value === 'reported' ? usual?.reported : usual?.assumed);
    if (!laid || minesOf === NOBODY || mines.high === 0) return [];
    const whose = briefing.sides[minesOf as SideNo].name; // mines are of a side or of nobody
    return [`  Mines of ${whose} at the start, density ${spreadText(mines)}: ${evidenceText(laid)}`];
  }
}
