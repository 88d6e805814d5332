import type { Briefing } from '../engine/model/scenario.js';
import { type Holder, NOBODY } from '../engine/model/side.js';
import type { PictureHolder } from './map-picture.js';
import { holderName } from './names.js';

/** What a map calls a holder: the id of a side, `third` for all third parties, `nobody`. */
export function holderIdOf({ sides }: Briefing, holder: Holder): string {
  if (holder === NOBODY) return 'nobody';
  return holder === 0 || holder === 1 ? sides[holder].id : 'third';
}

/**
 * The legend of a map: those that hold any place of it.
 *
 * @param holders who holds each place
 * @param nobody what places in nobody's hands are called
 */
export function pictureHolders(
  briefing: Briefing,
  holders: readonly Holder[],
  nobody: string,
): PictureHolder[] {
  const { sides } = briefing;
  const third = [...new Set(holders.filter((holder) => holder > 1))].sort((a, b) => a - b);
  const all: PictureHolder[] = [
    { id: sides[0].id, name: sides[0].name, mark: 'first' },
    { id: sides[1].id, name: sides[1].name, mark: 'second' },
    { id: 'third', name: third.map((holder) => holderName(briefing, holder)).join(', '), mark: 'third' },
    { id: 'nobody', name: nobody, mark: 'none' },
  ];
  const held = new Set(holders.map((holder) => holderIdOf(briefing, holder)));
  return all.filter(({ id }) => held.has(id));
}
