import { objectiveText } from '../../report/objectives.js';
import { wrapped } from '../../report/wrap.js';
import type { LoadedScenario } from '../../scenario/loaded.js';
import type { FormationEntry, ScenarioFile } from '../../scenario/scenario-file.js';
import { openScenario } from '../scenarios.js';
import { formatJson, forTerminal } from '../text.js';

/** A scenario to read: dates, situation, sides, forces, aims, open questions, sources. */
export async function showScenario(idOrPath: string, json: boolean): Promise<string> {
  const loaded = await openScenario(idOrPath);
  if (json) return formatJson(summary(loaded));
  const lines = paragraphs(loaded).join('\n\n').split('\n');
  return forTerminal(`${wrapped(lines).join('\n')}\n`);
}

function summary(loaded: LoadedScenario) {
  const { file, scenario, digest } = loaded;
  const { id, name, start, end, sides, formations, objectives, levels, hypotheses, overrides } = file;
  const { briefing, contentNote, replay } = file;
  const { turns, places, links } = scenario.briefing;
  return {
    id,
    name,
    start,
    end,
    turns,
    digest,
    places: places.length,
    links: links.length,
    sources: citedSources(file).length,
    sides,
    formations,
    objectives,
    levels,
    hypotheses,
    overrides,
    briefing,
    contentNote,
    replay,
  };
}

function paragraphs(loaded: LoadedScenario): string[] {
  const { file, scenario, digest } = loaded;
  const { places, links, turns } = scenario.briefing;
  const { levels } = file;
  const cited = citedSources(file);
  return [
    `${file.name} (${file.id})\n${file.start} to ${file.end}, ${turns} days, ${places.length} places, ${links.length} links`,
    file.contentNote,
    file.briefing.situation,
    ...file.sides.map((side) => aboutSide(loaded, side)),
    `VICTORY\nA lead of ${levels.minor} points is a minor success, ${levels.major} a major and ${levels.decisive} a decisive one; less is a draw (${basisOf(levels)}).`,
    ...(file.hypotheses.length > 0 ? [openQuestions(file)] : []),
    `WHY PLAY IT AGAIN\n${file.replay}`,
    ...(cited.length > 0 ? [`SOURCES\n${cited.join(', ')}.`] : []),
    `Digest ${digest}`,
  ];
}

function aboutSide(
  { file, library, scenario: { briefing } }: LoadedScenario,
  side: ScenarioFile['sides'][number],
): string {
  const names = new Map(library.places.map(({ id, name }) => [id, name]));
  const bases = side.bases.map(
    ({ place, men }) => `${names.get(place)} (feeds ${men.value} men, ${basisOf(men)})`,
  );
  const own = file.formations.filter(({ side: id }) => id === side.id);
  const total = (bound: 'low' | 'best' | 'high') => own.reduce((sum, { men }) => sum + men[bound], 0);
  const text = side.id === 'gov' || side.id === 'is' ? [file.briefing[side.id]] : [];
  return [
    `${side.name.toUpperCase()} (${side.id})`,
    ...text,
    `Deliberate attacks begun in a day: ${side.operations.value} (${basisOf(side.operations)}). Sorties a day: ${formatDatum(side.sorties)}.`,
    `Supply from ${bases.length > 0 ? bases.join(', ') : 'nowhere on the map'}.`,
    `${own.length} formations, ${formatRange({ low: total('low'), best: total('best'), high: total('high') })} men:`,
    ...own.map((formation) => `  - ${aboutFormation(formation, names)}`),
    'Objectives:',
    ...briefing.objectives
      .filter((aim) => briefing.sides[aim.side].id === side.id)
      .map((aim) => `  - ${aim.weight} points: ${objectiveText(briefing, aim)}`),
  ].join('\n');
}

function aboutFormation(
  { name, kind, men, at, arrives }: FormationEntry,
  names: ReadonlyMap<string, string>,
): string {
  const where =
    typeof at === 'string' ? names.get(at) : `${at.km} km from ${names.get(at.from)} on ${at.link}`;
  const when = arrives === undefined ? '' : `, arrives ${formatDatum(arrives)}`;
  return `${name}: ${kind}, ${formatRange(men)} men (${basisOf(men)}), ${where}${when}`;
}

function openQuestions({ hypotheses }: ScenarioFile): string {
  const lines = hypotheses.flatMap(({ question, sources, options }) => [
    sources.length > 0 ? `${question} (${sources.join(', ')})` : question,
    ...options.map((option) => `  - weight ${option.weight}: ${option.text} (${basisOf(option)})`),
  ]);
  return `WHAT THE SOURCES LEAVE OPEN\n${lines.join('\n')}`;
}

function formatRange<T>({ low, best, high }: Record<'low' | 'best' | 'high', T>): string {
  return low === high ? `${best}` : `${best} (${low} to ${high})`;
}

interface Basis {
  basis: string;
  sources?: readonly string[] | undefined;
}

/** Where a datum comes from; what only books of models say (M1, M2 ...) is not reported from the battlefield. */
function basisOf({ basis, sources = [] }: Basis): string {
  const isModel = sources.length > 0 && sources.every((id) => id.startsWith('M'));
  return basis === 'reported' && isModel ? 'published model' : basis;
}

/** The range and where it comes from: "8 (4 to 14; assumed)". */
function formatDatum<T>(datum: Record<'low' | 'best' | 'high', T> & Basis): string {
  const { low, best, high } = datum;
  return low === high ? `${best} (${basisOf(datum)})` : `${best} (${low} to ${high}; ${basisOf(datum)})`;
}

/** The ids of all sources that the scenario's own file names, in order of letter and number. */
function citedSources(file: ScenarioFile): string[] {
  const cited = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'sources' || !Array.isArray(part)) look(part);
      else for (const id of part) cited.add(String(id));
    }
  };
  look(file);
  return [...cited].sort((a, b) =>
    a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : Number(a.slice(1)) - Number(b.slice(1)),
  );
}
