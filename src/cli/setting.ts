import type { BySide } from '../engine/model/side.js';
import { lexiconFor } from '../parser/lexicon.js';
import type { LoadedScenario } from '../scenario/loaded.js';
import type { Opponent, Setting } from '../session/session.js';

/** What a game of `loaded` is played with: its names with all their variants, its texts, and who gives orders. */
export function settingFor(loaded: LoadedScenario, opponents: BySide<Opponent | null>): Setting {
  const { scenario, file, library } = loaded;
  const variants = new Map(library.forces.map((force) => [force.id, [...force.variants]]));
  // A name of a whole force that has several formations here means none of them.
  const ofForce = (force: string | null) =>
    file.formations.filter((other) => other.force === force).length === 1
      ? (variants.get(force ?? '') ?? [])
      : [];
  return {
    scenario,
    shelf: { file, library },
    lexicon: lexiconFor(scenario.briefing, {
      places: Object.fromEntries(library.places.map((place) => [place.id, place.variants])),
      formations: Object.fromEntries(
        file.formations.map(({ id, force, variants: own }) => [id, [...own, ...ofForce(force)]]),
      ),
    }),
    opponents,
  };
}
