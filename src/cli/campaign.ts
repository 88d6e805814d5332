import type { LoadedScenario } from '../scenario/loaded.js';
import { openScenario } from './scenarios.js';

/** The scenario of the whole campaign: its map is that of the whole theatre, and its library the whole dossier. */
export function openCampaign(): Promise<LoadedScenario> {
  return openScenario('road-to-deir-ezzor');
}
