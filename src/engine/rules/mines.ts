import { type FormationNo, freshTask } from '../model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import { enemyOf, type Holder, type SideNo } from '../model/side.js';
import type { Context, Day } from './context.js';
import { takeLosses } from './losses.js';

interface Mined {
  mines: number;
  minesOf: Holder;
}

/** Whether `ground` is mined, and not by `side` itself. */
export function isMinedFor(side: SideNo, { mines, minesOf }: Readonly<Mined>): boolean {
  return mines > 0 && minesOf === enemyOf(side);
}

/** Notes that a formation met mines today; once a day for each link and place. */
export function meetMines(day: Day, formation: FormationNo, link: LinkNo, place: PlaceNo): void {
  const met = day.mined.some(
    (one) => one.formation === formation && one.link === link && one.place === place,
  );
  if (!met) day.mined.push({ formation, link, place });
}

/** A formation in good order leaves mines in the place that it leaves, and on the link by which it goes. */
export function layMines(
  { briefing, state, emit }: Context,
  no: FormationNo,
  place: PlaceNo,
  link: LinkNo,
): void {
  const { side } = briefing.cards[no]!;
  const { leavesMines } = briefing.sides[side];
  if (leavesMines.place > 0 && lay(state.places[place]!, side, leavesMines.place)) {
    emit({ type: 'mines-laid', formation: no, link: NONE, place });
  }
  if (leavesMines.link > 0 && lay(state.links[link]!, side, leavesMines.link)) {
    emit({ type: 'mines-laid', formation: no, link, place: NONE });
  }
}

/** Those who met mines lose men and wear a way through; those told to clear do so by the day's work. */
export function minesPhase(context: Context): void {
  const { briefing, state, day, emit, chance } = context;
  const { mines } = briefing.figures;
  const met = day.mined.filter(({ formation: no, link, place }) =>
    isMinedFor(briefing.cards[no]!.side, groundOf(context, link, place)),
  );
  const densities = met.map(({ link, place }) => groundOf(context, link, place).mines);
  for (let i = 0; i < met.length; i++) {
    const { formation: no, link, place } = met[i]!;
    const ground = groundOf(context, link, place);
    const { key } = briefing.cards[no]!;
    const formation = state.formations[no]!;
    if (formation.strength === 0) continue;
    const density = densities[i]!;
    const expected = (formation.strength * density * mines.losses) / 1_000_000;
    const losses = Math.min(formation.strength, chance('mines', key, link, place).round(expected));
    emit({ type: 'mines-met', formation: no, link, place, density, losses });
    takeLosses(context, no, losses);
    ground.mines = Math.max(0, ground.mines - mines.passing);
  }
  for (let no = 0; no < state.formations.length; no++) {
    const { task, strength, condition, link: on } = state.formations[no]!;
    if (task.type !== 'clear' || condition !== 'steady') continue;
    const { kind, side } = briefing.cards[no]!;
    const ground = groundOf(context, task.link, task.place);
    if (isMinedFor(side, ground)) {
      const rate = kind === 'engineers' ? mines.engineers : mines.others;
      const cleared = Math.min(ground.mines, Math.round((rate * strength) / 100));
      ground.mines -= cleared;
      emit({ type: 'mines-cleared', formation: no, link: task.link, place: task.place, density: cleared });
    }
    const posture = on === NONE ? 'prepared' : 'hasty';
    if (!isMinedFor(side, ground)) state.formations[no]!.task = freshTask({ type: 'hold', posture });
  }
}

function groundOf({ state }: Context, link: LinkNo, place: PlaceNo): Mined {
  return link === NONE ? state.places[place]! : state.links[link]!;
}

/** Returns whether more mines lie there than before. */
function lay(ground: Mined, side: SideNo, density: number): boolean {
  if (ground.minesOf === side && ground.mines >= density) return false;
  ground.mines = ground.minesOf === side ? Math.max(ground.mines, density) : density;
  ground.minesOf = side;
  return true;
}
