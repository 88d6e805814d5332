import type { FormationNo } from '../model/formation.js';
import { type LinkNo, NONE } from '../model/place.js';
import type { Briefing } from '../model/scenario.js';
import { enemyOf, NOBODY, type SideNo } from '../model/side.js';
import type { GameState } from '../model/state.js';
import type { Context } from './context.js';
import { valueAt } from './curve.js';
import { numbersOf, pointOf } from './ground.js';
import { halt } from './halt.js';
import { loseCohesion, takeLosses } from './losses.js';
import { apart2 } from './sight.js';

/**
 * Raiders go out across country, cut a link of the enemy's and are back by night. The more guards on it, the likelier
 * they are driven off; a link that is cut carries no supply until its days are over, or its guards have cleared it.
 *
 * The cuts of 28 September 2017 (sources P36, P37, P40) are the model. Figures: `raid`.
 */
export function raidPhase(context: Context): void {
  const { briefing, state, day } = context;
  reopen(context);
  const raids: { no: FormationNo; link: LinkNo }[] = [];
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    const { task, condition } = formation;
    if (task.type !== 'raid') continue;
    if (isOver(context, no, task.link)) halt(formation);
    else if (condition === 'steady' && !day.defended[no]) raids.push({ no, link: task.link });
  }
  const guards = raids.map(({ no, link }) =>
    guardsOf(briefing, state, enemyOf(briefing.cards[no]!.side), link),
  );
  for (const [i, { no, link }] of raids.entries()) raid(context, no, link, guards[i]!);
}

/** A raid is over when the enemy holds neither end of its link any more. */
function isOver({ briefing, state }: Context, no: FormationNo, link: LinkNo): boolean {
  const { a, b } = briefing.links[link]!;
  const enemy = enemyOf(briefing.cards[no]!.side);
  return state.places[a]!.holder !== enemy && state.places[b]!.holder !== enemy;
}

/** Links come back into use, the sooner where they are guarded. */
function reopen({ briefing, state, emit }: Context): void {
  const { reopens } = briefing.figures.raid;
  for (let no = 0; no < state.links.length; no++) {
    const link = state.links[no]!;
    if (link.cut === 0) continue;
    const side = enemyOf(link.cutBy === 0 ? 0 : 1);
    link.cut = Math.max(0, link.cut - 1 - (isGuarded(briefing, state, side, no) ? reopens : 0));
    if (link.cut > 0) continue;
    link.cutBy = NOBODY;
    emit({ type: 'link-reopened', side, link: no });
  }
}

/** Whether a formation of `side` is told to guard `link`. */
function isGuarded(
  briefing: Briefing,
  { formations }: Pick<GameState, 'formations'>,
  side: SideNo,
  link: LinkNo,
): boolean {
  for (const no of numbersOf(briefing)[side]) {
    const { task, condition } = formations[no]!;
    if (task.type === 'guard' && task.link === link && condition === 'steady') return true;
  }
  return false;
}

/** Men of `side` who count as guards of `link`: those told to guard it, and a share of those who hold at its ends. */
export function guardsOf(
  briefing: Briefing,
  { formations }: Pick<GameState, 'formations'>,
  side: SideNo,
  link: LinkNo,
): number {
  const { a, b } = briefing.links[link]!;
  let guards = 0;
  let posted = 0;
  for (const no of numbersOf(briefing)[side]) {
    const { place, link: on, task, condition, strength } = formations[no]!;
    if (condition !== 'steady') continue;
    const there = place === a || place === b || on === link;
    if (!there) continue;
    if (task.type === 'guard' && task.link === link) guards += strength;
    else if (task.type === 'hold' && place !== NONE) posted += strength;
  }
  return guards + Math.round((posted * briefing.figures.raid.posts) / 1000);
}

function raid(context: Context, no: FormationNo, link: LinkNo, guards: number): void {
  const { briefing, state, chance, day, emit } = context;
  const { raid: figures } = briefing.figures;
  const { side, key } = briefing.cards[no]!;
  const formation = state.formations[no]!;
  const draw = chance('raid', key, link);
  const ratio = (guards * 1000) / Math.max(1, formation.strength);
  const cut = draw.chance(Math.round(valueAt(figures.chance, ratio)));
  const rate = cut ? figures.losses : figures.repelled;
  const losses = Math.min(formation.strength, draw.round((formation.strength * rate) / 10_000));
  if (cut) {
    const ground = state.links[link]!;
    ground.cut = figures.days;
    ground.cutBy = side;
  }
  day.moved[no] = true;
  formation.dugIn = 0;
  loseCohesion(formation, figures.cohesion);
  emit({ type: 'link-raided', formation: no, link, cut, losses, guards });
  takeLosses(context, no, losses);
}

/** Square of the straight distance, in metres, from where a formation stands to the nearest of a link's ends and its middle. */
export function raidDistance2(
  briefing: Briefing,
  where: Parameters<typeof pointOf>[1],
  link: LinkNo,
): number {
  const { a, b } = briefing.links[link]!;
  const from = briefing.places[a]!;
  const to = briefing.places[b]!;
  const middle = { x: Math.floor((from.x + to.x) / 2), y: Math.floor((from.y + to.y) / 2) };
  const point = pointOf(briefing, where);
  return Math.min(apart2(from, point), apart2(to, point), apart2(middle, point));
}
