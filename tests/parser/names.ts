import { openScenario } from '../../src/cli/scenarios.js';
import { settingFor } from '../../src/cli/setting.js';
import type { FormationNo } from '../../src/engine/model/formation.js';
import type { Typist } from '../../src/parser/command.js';

const { lexicon } = settingFor(await openScenario('last-hills'), [null, null]);

/** The names of the last hills. */
export const LEXICON = lexicon;

/** Somebody who types for the government, all of whose formations are on the map. */
export const TYPIST: Typist = {
  lexicon,
  side: 0,
  present: lexicon.formations.flatMap(({ side, no }): FormationNo[] => (side === 0 ? [no] : [])),
};

/** The id of what a list of names has at a number. */
export const idOf = (kind: 'places' | 'links' | 'formations', no: number): string => lexicon[kind][no]!.id;

/** The number of an id. */
export const noOf = (kind: 'places' | 'links' | 'formations', id: string): number =>
  lexicon[kind].findIndex((entry) => entry.id === id);
