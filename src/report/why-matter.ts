import type { Briefing } from '../engine/model/scenario.js';
import { evidenceText } from './evidence.js';
import { objectiveText } from './objectives.js';
import type { Shelf } from './shelf.js';
import { withSources } from './sources.js';
import { type CampaignMatter, campaignLines } from './why-campaign.js';
import { whyFigureLines } from './why-figure.js';
import { placeNamed, spreadText } from './why-place.js';

/** Data of the scenario as a whole that "why" can be asked about. */
export type Matter =
  | 'operations'
  | 'sorties'
  | 'bases'
  | 'levels'
  | 'objectives'
  | 'mines'
  | 'works'
  | 'questions'
  | 'charts'
  | CampaignMatter;

/** The group of figures that belongs to a matter. */
const GROUPS: Readonly<Partial<Record<Matter, string>>> = {
  mines: 'mines',
  works: 'works',
  landings: 'landing',
  wrecking: 'demolition',
  people: 'people',
};

/** Where the scenario's own data on one matter come from. */
export function whyMatterLines(briefing: Briefing, shelf: Shelf, matter: Matter): string[] {
  const lines = withSources(shelf, matterLines(briefing, shelf, matter));
  const group = GROUPS[matter];
  return group === undefined ? lines : [...lines, ...whyFigureLines(shelf, group)];
}

function matterLines(briefing: Briefing, shelf: Shelf, matter: Matter): string[] {
  const { file } = shelf;
  switch (matter) {
    case 'operations':
      return [
        'Deliberate attacks that a side can begin in a day:',
        ...file.sides.map(
          ({ name, operations }) => `  - ${name}, ${String(operations.value)}: ${evidenceText(operations)}`,
        ),
        'Sorties are told of by "why sorties".',
      ];
    case 'sorties':
      return [
        'Sorties a day:',
        ...file.sides.map(
          ({ name, sorties }) => `  - ${name}, ${spreadText(sorties)}: ${evidenceText(sorties)}`,
        ),
      ];
    case 'bases':
      return [
        'Where supply comes onto the map, and for how many men:',
        ...file.sides.flatMap(({ name, bases }) =>
          bases.flatMap(({ place, men, fades }) => [
            `  - ${name}, ${placeNamed(briefing, place)}, ${String(men.value)} men: ${evidenceText(men)}`,
            ...(fades ? [`    fewer each day, by ${String(fades.value)} men: ${evidenceText(fades)}`] : []),
          ]),
        ),
      ];
    case 'levels': {
      const { decisive, major, minor } = file.levels;
      return [
        `Lead in points for a decisive success ${decisive}, a major one ${major}, a minor one ${minor}:`,
        `  ${evidenceText(file.levels)}`,
      ];
    }
    case 'objectives':
      return weightLines(briefing);
    case 'mines':
      return minesLines(shelf);
    case 'works':
      return worksLines(briefing, shelf);
    case 'landings':
    case 'wrecking':
    case 'people':
    case 'race':
    case 'zones':
      return campaignLines(briefing, shelf, matter);
    case 'questions':
      return questionLines(shelf);
    case 'charts':
      return chartLines();
  }
}

/** Density 100 is a full field. */
function minesLines({ file }: Shelf): string[] {
  const { mines, sides } = file;
  const lines = ['How mines are laid in this scenario, as densities:'];
  if (mines) {
    const whose = sides.find(({ id }) => id === mines.of)?.name ?? mines.of;
    lines.push(
      `  - ${whose}, at the start, roads where sources report mines, ${spreadText(mines.reported)}: ${evidenceText(mines.reported)}`,
      `  - ${whose}, at the start, roads where mines are assumed, ${spreadText(mines.assumed)}: ${evidenceText(mines.assumed)}`,
      `  - ${whose}, at the start, places it holds, ${spreadText(mines.places)}: ${evidenceText(mines.places)}`,
    );
  }
  for (const { name, leavesMines } of sides) {
    const { place, link } = leavesMines;
    lines.push(
      `  - Left behind by ${name}, ${place} in a place and ${link} on a road: ${evidenceText(leavesMines)}`,
    );
  }
  return lines;
}

function worksLines(briefing: Briefing, { file }: Shelf): string[] {
  const works = file.ground.flatMap(({ place, fortified }) =>
    place !== undefined && fortified?.value === true
      ? [`  - ${placeNamed(briefing, place)}: ${evidenceText(fortified)}`]
      : [],
  );
  return works.length > 0
    ? ['Permanent works at the start:', ...works]
    : ['No permanent works stand at the start.'];
}

function questionLines({ file }: Shelf): string[] {
  if (file.hypotheses.length === 0) return ['This scenario leaves no question to the seed.'];
  return [
    'What the sources leave open; the seed draws one answer to each, by weight:',
    ...file.hypotheses.flatMap(({ question, sources, options }) => [
      `  ${question}${sources.length > 0 ? ` [${sources.join(', ')}]` : ''}`,
      ...options.map(
        (option) => `  - Weight ${option.weight}: ${option.text} Basis: ${evidenceText(option)}`,
      ),
    ]),
  ];
}

/** What aims are worth: the scenario gives no evidence for it, for no source weighs them. */
function weightLines(briefing: Briefing): string[] {
  return [
    'Points of the aims: design assumptions of this scenario; no source weighs them, and nothing in them is a score for harm.',
    ...briefing.sides.flatMap(({ name }, side) => [
      `  ${name}:`,
      ...briefing.objectives
        .filter((aim) => aim.side === side)
        .map((aim) => `  - ${aim.weight}: ${objectiveText(briefing, aim)}`),
    ]),
    'What a lead in points is called is told of by "why levels".',
  ];
}

/** What the charts of the debrief measure, and on which figures each rests. */
function chartLines(): string[] {
  return [
    'The charts show what the rules made of the orders, and nothing that was reported:',
    '  - Places held: the places of the map that a side holds in the evening.',
    '  - Way left from the front: kilometres along the links of the map, whose lengths are derived from positions; "why" and the name of a road opens one.',
    '  - Men lost so far: from fights ("why attack"), strikes and guns ("why support"), mines ("why mines") and what a broken formation loses ("why rout").',
    '  - Sorties of each day: as many as were flown of those at hand ("why sorties").',
    '  - Supply in hand: the mean over all formations of a side ("why supply").',
    '  - Luck: the same orders played on with other chance, so that no figure of its own is in it.',
  ];
}
