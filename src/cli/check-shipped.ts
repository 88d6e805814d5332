import { join } from 'node:path';
import { type CheckedScenarios, noteOf } from '../scenario/checked.js';
import { ScenarioError } from '../scenario/fault.js';
import { loadScenario } from '../scenario/parse.js';
import { libraryReader, scenarioText, shippedIds, shippedScenarios } from './scenarios.js';

/** Checks the scenarios that ship, for the notes that the build writes. One with a fault is left out: it is told on use. */
export function checkShipped(): CheckedScenarios {
  return Object.assign({}, ...shippedIds().map(noteOn));
}

function noteOn(id: string): CheckedScenarios {
  const path = join(shippedScenarios(), `${id}.json`);
  const [own, read] = [scenarioText(path), libraryReader(path)];
  try {
    return noteOf(own, read, loadScenario(own, read));
  } catch (error) {
    if (error instanceof ScenarioError) return {};
    throw error;
  }
}
