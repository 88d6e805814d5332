import { rightName, type Tell } from './check.js';
import { holderAtStart, linksOf, placesOf } from './ground.js';
import type { ScenarioFiles } from './library.js';
import type { FormationEntry, ScenarioFile } from './scenario-file.js';

/** Tells of formations that belong to nobody, stand nowhere or come too late, and of hypotheses about none. */
export function checkForces(files: ScenarioFiles, tell: Tell): void {
  const { file } = files;
  for (const [i, { id }] of file.sides.entries()) {
    if (!file.formations.some(({ side }) => side === id)) {
      tell('scenario', `sides[${i}]`, `"${id}" has no formations`, 'at least one formation a side');
    }
  }
  for (const [i, formation] of file.formations.entries()) {
    const path = `formations[${i}]`;
    checkBelonging(files, formation, path, tell);
    checkName(file, formation, i, tell);
    checkArrival(file, formation.arrives, `${path}.arrives`, tell);
    if (typeof formation.at === 'string') checkAtPlace(files, formation, formation.at, path, tell);
    else {
      checkOnLink(files, formation.at, `${path}.at`, tell);
      if (mayArriveLater(file, formation)) {
        tell(
          'scenario',
          `${path}.at`,
          'is on a link, for one that arrives later',
          'the place where it arrives',
        );
      }
    }
    checkSupply(files, formation, path, tell);
  }
  checkHypotheses(file, tell);
}

/** Whether a formation, or a hypothesis about it, has a day of arrival. */
function mayArriveLater({ hypotheses }: ScenarioFile, { id, arrives }: FormationEntry): boolean {
  const changes = hypotheses.flatMap(({ options }) => options.flatMap((option) => option.changes));
  return (
    arrives !== undefined || changes.some((change) => change.formation === id && change.arrives !== undefined)
  );
}

function checkBelonging(
  { file, library }: ScenarioFiles,
  formation: FormationEntry,
  path: string,
  tell: Tell,
): void {
  const { side, force } = formation;
  const sides = new Set(file.sides.map(({ id }) => id));
  if (!sides.has(side)) {
    tell('scenario', `${path}.side`, `is "${side}", which is no side`, `one of ${[...sides].join(', ')}`);
  }
  if (force === null) return;
  const known = library.forces.find(({ id }) => id === force);
  if (!known) {
    const forces = new Set(library.forces.map(({ id }) => id));
    tell(
      'scenario',
      `${path}.force`,
      `is "${force}", which is not known`,
      rightName(force, forces, 'the id of a force, or null'),
    );
  } else if (known.side !== side && sides.has(side)) {
    tell(
      'scenario',
      `${path}.force`,
      `is "${force}", which belongs to "${known.side}"`,
      `a force of "${side}"`,
    );
  } else if (known.strength !== null && formation.men.high > known.strength.high) {
    const { high } = known.strength;
    const wrong = `is ${formation.men.high}, more than the whole force "${force}" has`;
    tell('scenario', `${path}.men.high`, wrong, `at most ${high}`);
  }
}

/** A player types names, so no two may be the same. */
function checkName(file: ScenarioFile, { name }: FormationEntry, i: number, tell: Tell): void {
  const first = file.formations.findIndex((other) => other.name === name);
  if (first < i) {
    tell(
      'scenario',
      `formations[${i}].name`,
      `is "${name}", as that of formations[${first}]`,
      'a name of its own',
    );
  }
}

function checkAtPlace(
  files: ScenarioFiles,
  formation: FormationEntry,
  at: string,
  path: string,
  tell: Tell,
): void {
  const places = placesOf(files);
  const place = places.find(({ id }) => id === at);
  if (!place) {
    const known = new Set(places.map(({ id }) => id));
    tell(
      'scenario',
      `${path}.at`,
      `is "${at}", which is not on the map`,
      rightName(at, known, 'a place of the map'),
    );
    return;
  }
  if (formation.arrives !== undefined) return;
  const holder = holderAtStart(files, place)?.replace(/-besieged$/, '');
  if (holder !== formation.side && isSide(files, formation.side) && isSide(files, holder ?? '')) {
    const right = 'a place that its side, or nobody, holds';
    tell('scenario', `${path}.at`, `is "${at}", which the enemy holds at the start`, right);
  }
}

function isSide({ file }: ScenarioFiles, id: string): boolean {
  return file.sides.some((side) => side.id === id);
}

function checkOnLink(
  files: ScenarioFiles,
  at: { link: string; from: string; km: number },
  path: string,
  tell: Tell,
): void {
  const links = linksOf(files);
  const link = links.find(({ id }) => id === at.link);
  if (!link) {
    const known = new Set(links.map(({ id }) => id));
    tell(
      'scenario',
      `${path}.link`,
      `is "${at.link}", which is not in play`,
      rightName(at.link, known, 'a link in play'),
    );
    return;
  }
  if (at.from !== link.a && at.from !== link.b) {
    tell(
      'scenario',
      `${path}.from`,
      `is "${at.from}", which is no end of the link`,
      `"${link.a}" or "${link.b}"`,
    );
  }
  if (at.km <= 0 || at.km >= link.length.value) {
    tell(
      'scenario',
      `${path}.km`,
      `is ${at.km}, not on the link`,
      `more than 0 and less than ${link.length.value}`,
    );
  }
}

type Dates = Record<'low' | 'best' | 'high', string>;

function checkArrival(file: ScenarioFile, dates: Dates | undefined, path: string, tell: Tell): void {
  if (!dates) return;
  for (const name of ['low', 'best', 'high'] as const) {
    const date = dates[name];
    if (date < file.start || date > file.end) {
      tell('scenario', `${path}.${name}`, `is ${date}, outside the scenario`, `${file.start} to ${file.end}`);
    }
  }
}

function checkSupply(
  { library }: ScenarioFiles,
  { supplyDays }: FormationEntry,
  path: string,
  tell: Tell,
): void {
  // The shape of figures.json has shown that it is a number.
  const most = library.figures.supply!.mostHours!.value as number;
  if (supplyDays !== undefined && supplyDays * 24 > most) {
    tell(
      'scenario',
      `${path}.supplyDays`,
      `is ${supplyDays}, more than can be carried`,
      `at most ${most / 24} days`,
    );
  }
}

function checkHypotheses(file: ScenarioFile, tell: Tell): void {
  const known = new Set(file.formations.map(({ id }) => id));
  for (const [i, { options }] of file.hypotheses.entries()) {
    for (const [j, { changes }] of options.entries()) {
      for (const [k, change] of changes.entries()) {
        const path = `hypotheses[${i}].options[${j}].changes[${k}]`;
        const { formation } = change;
        if (!known.has(formation)) {
          tell(
            'scenario',
            `${path}.formation`,
            `is "${formation}", which is not known`,
            rightName(formation, known, 'a formation of this scenario'),
          );
        }
        if (change.men === undefined && change.arrives === undefined) {
          tell('scenario', path, 'changes nothing', '`men`, `arrives` or both');
        }
        checkArrival(file, change.arrives, `${path}.arrives`, tell);
      }
    }
  }
}
