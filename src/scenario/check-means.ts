import { INDUSTRY } from '../engine/model/place.js';
import type { Tell } from './check.js';
import { placesOf } from './ground.js';
import type { ScenarioFiles } from './library.js';

/** Tells of means that a side could never use: landings without those who land, demolition without works. */
export function checkMeans(files: ScenarioFiles, tell: Tell): void {
  const { sides } = files.file;
  for (const [i, { id, bases, demolishes, landings }] of sides.entries()) {
    const path = `sides[${i}]`;
    for (const [j, { men, fades }] of bases.entries()) {
      if (fades === undefined || fades.value <= men.value) continue;
      const wrong = `is ${fades.value}, more than the base feeds`;
      tell('scenario', `${path}.bases[${j}].fades.value`, wrong, `at most ${men.value}`);
    }
    if (demolishes?.value && !placesOf(files).some(({ type }) => INDUSTRY.includes(type))) {
      const wrong = 'is true, and nothing on the map could be wrecked';
      tell(
        'scenario',
        `${path}.demolishes.value`,
        wrong,
        `false, or one of ${INDUSTRY.join(', ')} on the map`,
      );
    }
    if (landings !== undefined && landings.value > 0 && !canLand(files, id)) {
      const wrong = `is ${landings.value}, and "${id}" has nobody to land`;
      const right = `0, or a formation of kind elite with no more than ${mostLanded(files)} men`;
      tell('scenario', `${path}.landings.value`, wrong, right);
    }
  }
}

function canLand(files: ScenarioFiles, side: string): boolean {
  const most = mostLanded(files);
  return files.file.formations.some(
    (formation) => formation.side === side && formation.kind === 'elite' && formation.men.low <= most,
  );
}

/** The most men who can be lifted at once. */
function mostLanded({ file, library }: ScenarioFiles): number {
  // The shapes of the scenario and of figures.json have shown that it is a number.
  return (file.overrides['landing.men'] ?? library.figures.landing!.men!).value as number;
}
