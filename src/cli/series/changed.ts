import { WORLDS, type World } from '../../engine/model/state.js';
import { figureEntries } from '../../scenario/effective-figures.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import { nearest } from '../../text/nearest.js';
import { findPlayer, isProgram, PLAYER_NAMES, PROGRAM } from '../players.js';
import { openScenario } from '../scenarios.js';
import { forOneLine } from '../text.js';
import { UsageError } from '../usage-error.js';

/** What a series is played with. */
export interface Played {
  loaded: LoadedScenario;
  gov: string;
  is: string;
  world: World;
}

/**
 * What a series is played with after one change, as `--compare` asks for it: `gov=NAME`, `is=NAME` (or
 * `cmd:` and a command), `world=NAME`,
 * `FIGURE=VALUE`, or the id or path of another scenario.
 *
 * @throws {UsageError} where it asks for nothing that there is, ScenarioError where a value or a file is wrong
 */
export async function changed(base: Played, compare: string): Promise<Played> {
  const [, name, value] = /^([\w.-]+)=(.*)$/s.exec(compare) ?? [];
  if (name === undefined || value === undefined) return otherScenario(base, compare);
  if (name === 'gov' || name === 'is') {
    if (findPlayer(value) !== null || isProgram(value)) return { ...base, [name]: value };
    throw new UsageError(
      `--compare ${forOneLine(compare)}: no such player; give one of ${PLAYER_NAMES}, or "${PROGRAM}" and a command`,
    );
  }
  if (name === 'world') {
    const world = WORLDS.find((it) => it === value);
    if (world !== undefined) return { ...base, world };
    throw new UsageError(`--compare ${forOneLine(compare)}: give world=${WORLDS.join(' or world=')}`);
  }
  return { ...base, loaded: await otherFigure(base.loaded, name, value) };
}

async function otherFigure(loaded: LoadedScenario, name: string, value: string): Promise<LoadedScenario> {
  const figures = figureEntries(loaded);
  const figure = figures.find((it) => it.name === name);
  const asked = `--compare ${forOneLine(`${name}=${value}`)}`;
  if (figure === undefined) {
    const [near] = nearest(name, ['gov', 'is', 'world', ...figures.map((it) => it.name)]);
    const meant = near === undefined ? '; `scenario show` lists them' : `; is ${near} meant?`;
    throw new UsageError(
      `${asked}: gov, is, world or a figure can be changed, and there is no figure of this name${meant}`,
    );
  }
  if (typeof figure.entry.value !== 'number') {
    throw new UsageError(`${asked}: that figure is no single number; change it in a copy of the scenario`);
  }
  if (!/^-?\d{1,9}$/.test(value))
    throw new UsageError(`${asked}: give a whole number, as it is now: ${figure.entry.value}`);
  const { loadedWithFigure } = await import('../../scenario/other-figure.js');
  return loadedWithFigure(loaded, figure, Number(value));
}

async function otherScenario(base: Played, compare: string): Promise<Played> {
  const loaded = await openScenario(compare);
  const ids = ({ scenario }: LoadedScenario) => scenario.briefing.sides.map(({ id }) => id).join(' and ');
  if (ids(loaded) === ids(base.loaded)) return { ...base, loaded };
  throw new UsageError(
    `--compare ${forOneLine(compare)}: its sides are ${ids(loaded)}, not ${ids(base.loaded)}; such games cannot be compared`,
  );
}
