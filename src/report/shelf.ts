import type { Evidence } from './evidence.js';
import type { Guide } from './guide.js';
import type { MapPicture } from './map-picture.js';

/** What nobody knows exactly. */
export interface Spread extends Evidence {
  low: number;
  best: number;
  high: number;
}

/** A value; a number may have its bounds. */
export interface Figure extends Evidence {
  value?: unknown;
  low?: number | undefined;
  high?: number | undefined;
}

/** A report about the campaign. */
export interface Claim {
  from: string;
  to: string;
  places: readonly string[];
  text: string;
  outlet: string;
  sources: readonly string[];
  confidence: string;
  contradiction: string | null;
}

/** A source: who published, and how far it is to be trusted. */
export interface Source {
  id: string;
  outlet: string;
  title: string;
  date: string | null;
  address: string | null;
  leaning: string;
  reliability: string;
  usedFor: string;
}

/** What the project says of how an outlet tells of the successes of a side. */
export interface CoverageTexts {
  hears: Figure;
  lag: Spread;
  losses: Figure;
}

/** What the project says of an outlet and its habits, each with its evidence. */
export interface OutletTexts {
  id: string;
  own: CoverageTexts | null;
  other: CoverageTexts;
  early: Figure;
  false: Figure;
  corrects: Figure;
  error: Figure;
  sources: readonly string[];
}

/**
 * The texts that stand behind a game: what the project says of each thing, and the sources for it. A loaded scenario
 * has this shape.
 */
export interface Shelf {
  file: {
    name: string;
    formations: readonly {
      id: string;
      force: string | null;
      quality: Figure;
      men: Spread;
      vehicleBombs?: Spread | undefined;
    }[];
    sides: readonly {
      id: string;
      name: string;
      operations: Figure;
      sorties: Spread;
      bases: readonly { place: string; men: Figure; fades?: Figure | undefined }[];
      leavesMines: { place: number; link: number } & Evidence;
      demolishes?: Figure | undefined;
      landings?: Figure | undefined;
    }[];
    mines: { of: string; reported: Spread; assumed: Spread; places: Spread } | null;
    ground: readonly {
      place?: string | undefined;
      link?: string | undefined;
      fortified?: Figure | undefined;
      mines?: Spread | undefined;
    }[];
    levels: { decisive: number; major: number; minor: number } & Evidence;
    hypotheses: readonly {
      question: string;
      sources: readonly string[];
      options: readonly ({ text: string; weight: number } & Evidence)[];
    }[];
    race?: ({ party: string; low: string; best: string; high: string } & Evidence) | undefined;
    zones?: readonly ({ name: string; km: number } & Evidence)[] | undefined;
    people?: readonly (Spread & { place: string })[] | undefined;
    overrides: Readonly<Record<string, Figure | undefined>>;
    briefing: { situation: string; gov: string; is: string };
    contentNote: string;
    guide?: Guide | undefined;
  };
  library: {
    places: readonly {
      id: string;
      name: string;
      variants: readonly string[];
      description: string;
      position: Evidence;
      elevation: Spread;
      terrain: Evidence;
      control: readonly ({ date: string; holder: string } & Evidence)[];
      sources: readonly string[];
      confidence: string;
      note?: string | undefined;
    }[];
    links: readonly {
      id: string;
      length: { value: number } & Evidence;
      mined: { value: string } & Evidence;
      sources: readonly string[];
      confidence: string;
      note?: string | undefined;
    }[];
    lines: MapPicture['lines'];
    sources: readonly Source[];
    forces: readonly {
      id: string;
      name: string;
      variants: readonly string[];
      nature: string;
      presence: string;
      strength: Spread | null;
      sources: readonly string[];
      confidence: string;
    }[];
    claims: readonly Claim[];
    contradictions: readonly {
      id: string;
      topic: string;
      places: readonly string[];
      statements: readonly { text: string; sources: readonly string[] }[];
      treatment: string;
    }[];
    figures: Readonly<Record<string, Readonly<Record<string, Figure>>>>;
    outlets: readonly OutletTexts[];
  };
}

/** The entry with this id, or undefined. */
export function entryOf<T extends { id: string }>(entries: readonly T[], id: string): T | undefined {
  return entries.find((entry) => entry.id === id);
}

/** A figure by `group.name`: the scenario's own where it has one. */
export function figureOf({ file, library }: Shelf, name: string): Figure | undefined {
  const [group, figure] = name.split('.');
  return file.overrides[name] ?? library.figures[group ?? '']?.[figure ?? ''];
}
