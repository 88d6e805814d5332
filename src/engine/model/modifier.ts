/** One named reason why a figure differs from its base. */
export interface Modifier {
  cause: Cause;
  /** What the figure is multiplied by, permille. */
  permille: number;
}

/** Every reason there is, by name: the report has a line for each, the figures a source. */
export type Cause =
  | 'kind'
  | 'quality'
  | 'cohesion'
  | 'fatigue'
  | 'supply'
  | 'frontage'
  | 'posture'
  | 'terrain'
  | 'artillery'
  | 'air'
  | 'vehicle-bombs'
  | 'fire-control'
  | 'directions'
  | 'surrounded'
  | 'mines'
  | 'heat'
  | 'streets'
  | 'mobility';

/** `value` after all `modifiers`. */
export function modified(value: number, modifiers: readonly Modifier[]): number {
  let result = value;
  for (const { permille } of modifiers) result = (result * permille) / 1000;
  return result;
}
