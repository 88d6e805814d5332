import type { PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { type Holder, NOBODY } from '../engine/model/side.js';
import { placeName } from '../report/names.js';
import { frontOf, mainAim, tracksTold } from '../session/tracks.js';
import type { Debrief } from './debrief.js';
import { holdersSaid } from './reported-evenings.js';

/** Whose curve it is: of one side, of third parties or of nobody; or of the reports. */
export type CurveOf = 'first' | 'second' | 'third' | 'nobody' | 'first-reported' | 'second-reported';

/** One curve of a chart: a value by turn, from the eve of the first day; null where there is none. */
export interface Curve {
  of: CurveOf;
  name: string;
  values: readonly (number | null)[];
}

/** A chart of a game by days. */
export interface Series {
  id: 'front' | 'area' | 'losses' | 'supply';
  title: string;
  /** What one reads off it, and what not. */
  note: string;
  /** After a number. */
  unit: string;
  curves: readonly Curve[];
}

/** The charts of a debrief. Sides that have no main aim get no chart of the front. */
export function seriesOf(debrief: Debrief): Series[] {
  const { scenario, evenings } = debrief;
  const { briefing } = scenario;
  const { tracks } = tracksTold(briefing, evenings, null);
  const [first, second] = briefing.sides;
  const both = (of: (side: 0 | 1) => (number | null)[]): Curve[] => [
    { of: 'first', name: first.name, values: of(0) },
    { of: 'second', name: second.name, values: of(1) },
  ];
  return [
    ...frontSeries(
      debrief,
      tracks.map(({ front }) => front),
    ),
    areaSeries(debrief),
    {
      id: 'losses',
      title: 'Men lost so far',
      note: 'In the game: dead, wounded and taken prisoner, by side. Counts of the reports contradict each other and are not drawn. Losses among people who do not fight are not modelled.',
      unit: 'men',
      curves: both((side) => tracks.map(({ losses }) => losses[side])),
    },
    {
      id: 'supply',
      title: 'Supply in hand',
      note: "In the game: days of supply, the mean of a side's formations on the map.",
      unit: 'days',
      curves: both((side) => tracks.map(({ supply }) => supply[side])),
    },
  ];
}

function frontSeries({ scenario, reported }: Debrief, values: (number | null)[]): Series[] {
  const { briefing } = scenario;
  const aim = mainAim(briefing, 0);
  if (aim === null) return [];
  const [{ name }] = briefing.sides;
  const said = reported.map((evening) => frontOf(briefing, holdersSaid(evening), aim));
  return [
    {
      id: 'front',
      title: `Distance of the front from ${placeName(briefing, aim)}`,
      note: `Kilometres along the map's roads and tracks, from the nearest place of ${name} that is joined to one of its bases. 0: it holds the place. The same reckoning from the places that it was said to hold.`,
      unit: 'km',
      curves: [
        { of: 'first', name: `${name}, in the game`, values },
        { of: 'first-reported', name: `${name}, as reported`, values: said },
      ],
    },
  ];
}

function areaSeries({ scenario, evenings, reported }: Debrief): Series {
  const { briefing } = scenario;
  const [first, second] = briefing.sides;
  const inGame = evenings.map(({ places }) => places.map(({ holder }) => holder));
  const said = reported.map(holdersSaid);
  const areas = (by: readonly (readonly Holder[])[], fits: (holder: Holder) => boolean): number[] =>
    by.map((holders) => areaOf(briefing, holders, fits));
  const curves: { of: CurveOf; name: string; values: number[] }[] = [
    { of: 'first', name: `${first.name}, in the game`, values: areas(inGame, (holder) => holder === 0) },
    {
      of: 'first-reported',
      name: `${first.name}, as reported`,
      values: areas(said, (holder) => holder === 0),
    },
    { of: 'second', name: `${second.name}, in the game`, values: areas(inGame, (holder) => holder === 1) },
    {
      of: 'second-reported',
      name: `${second.name}, as reported`,
      values: areas(said, (holder) => holder === 1),
    },
    { of: 'third', name: 'Third parties, in the game', values: areas(inGame, (holder) => holder > 1) },
    { of: 'nobody', name: 'Nobody, in the game', values: areas(inGame, (holder) => holder === NOBODY) },
  ];
  return {
    id: 'area',
    title: 'Control by area',
    note: 'Square kilometres: each piece of ground counts for the holder of the place nearest to it, up to 30 km away (design assumption). A yardstick, no survey.',
    unit: 'km²',
    curves: curves.filter(({ values }) => values.some((value) => value > 0)),
  };
}

function areaOf({ areas }: Briefing, holders: readonly Holder[], fits: (holder: Holder) => boolean): number {
  return holders.reduce((sum, holder, no) => (fits(holder) ? sum + areas[no]! : sum), 0);
}

/** The place to which the front is measured; the first of the map for a scenario whose first side has no aim. */
export function mainPlace(briefing: Briefing): PlaceNo {
  return mainAim(briefing, 0) ?? 0;
}
