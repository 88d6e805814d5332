/** How the number of a figure is meant. */
type Unit = 'factor' | 'percent' | 'metres' | 'as-is';

/** What the figures of the rules count, where it is not a plain number; see the interface Figures of the engine. */
const UNITS: Readonly<Record<Exclude<Unit, 'as-is'>, readonly string[]>> = {
  factor: [
    'march.kind march.cautious combat.attack combat.defence combat.terrain combat.posture combat.directions',
    'combat.surrounded combat.observed combat.overlooked combat.cohesionFloor combat.fatigueFloor combat.supply',
    'attack.terrain attack.heat attack.streets attack.results attack.opposition support.artilleryWeight support.observed',
    'mines.pace mines.breached supply.observed supply.mined vehicleBombs.against vehicleBombs.watched',
    'corridor.leaving demolition.flow',
  ],
  percent: [
    'attack.chances support.artilleryMost support.airMost support.strikeCohesion support.bombardCohesion',
    'fireControl.cohesion cohesion.fight cohesion.triggers cohesion.cut cohesion.rest cohesion.leaves',
    'cohesion.breaks cohesion.attacks cohesion.rallies fatigue.fight fatigue.march fatigue.rest rout.surrender',
    'rout.disperses supply.decay supply.interdicted supply.interdictedLeast supply.strained sight.error sight.air',
    'sight.airMoving sight.believedCohesion sight.believedFatigue vehicleBombs.most raid.chance raid.posts',
    'raid.cohesion siege.cohesion corridor.leaves people.leave',
  ],
  metres: [
    'march.metres march.gap combat.contact combat.depth attack.advance support.artilleryRange fireControl.range',
    'fireControl.above rout.metres rout.delay sight.range raid.range landing.range corridor.metres',
  ],
};

/** Curves over the ratio of power: they are read at permille. */
const BY_RATIO: readonly string[] = ['attack.chances', 'attack.opposition', 'attack.advance', 'raid.chance'];

/** The value of the figure `name` (`group.name`) in words: thousandths as "x1.25" or "12.5%", metres with their unit. */
export function figureText(name: string, value: unknown): string {
  return valueText(name, unitOf(name), value);
}

function unitOf(name: string): Unit {
  for (const unit of ['factor', 'percent', 'metres'] as const) {
    if (UNITS[unit].some((names) => names.split(' ').includes(name))) return unit;
  }
  return 'as-is';
}

function valueText(name: string, unit: Unit, value: unknown): string {
  if (typeof value === 'number') return numberText(unit, value);
  if (typeof value !== 'object' || value === null) return String(value);
  if ('at' in value && 'value' in value) return curveText(name, unit, value.at, value.value);
  const parts = Object.entries(value).map(([key, part]) => {
    const text = valueText(name, /Cohesion$/.test(key) ? 'percent' : unit, part);
    return typeof part === 'object' ? `${key} (${text})` : `${key} ${text}`;
  });
  return parts.join(', ');
}

/** "1 x1.00, 2 x1.10": what the curve gives at each of its points. */
function curveText(name: string, unit: Unit, at: unknown, values: unknown): string {
  if (!Array.isArray(at) || !Array.isArray(values)) return '';
  const points = at.map((point: number, i) => {
    const where = BY_RATIO.includes(name) ? `${hundredths(point)} to 1` : String(point);
    return `at ${where}: ${numberText(unit, Number(values[i]))}`;
  });
  return points.join(', ');
}

function numberText(unit: Unit, value: number): string {
  switch (unit) {
    case 'factor':
      return `x${hundredths(value)}`;
    case 'percent':
      return `${value / 10}%`;
    case 'metres':
      return `${value} m`;
    case 'as-is':
      return String(value);
  }
}

/** Permille as "1.25"; a third digit only where there is one. */
function hundredths(permille: number): string {
  const digits = String(Math.abs(permille)).padStart(4, '0');
  const text = `${digits.slice(0, -3)}.${digits.slice(-3)}`;
  return (permille < 0 ? '-' : '') + (text.endsWith('0') ? text.slice(0, -1) : text);
}
