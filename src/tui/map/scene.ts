import type { FormationNo, Kind, Task } from '../../engine/model/formation.js';
import type { LinkClass, PlaceNo, PlaceType } from '../../engine/model/place.js';

/** A point of the plane on which the places lie: metres east and north of its corner. */
export interface Point {
  x: number;
  y: number;
}

/** Who holds a place, as a map tells it. */
export type SceneHolder = 'first' | 'second' | 'third' | 'nobody';

/** Mines of the enemy's: found, or to be expected. */
export type SceneMines = 'known' | 'feared' | null;

export interface ScenePlace extends Point {
  name: string;
  type: PlaceType;
  holder: SceneHolder;
  /** Days since the reader's side last looked at it: 0 where it sees it now. */
  age: number;
  /** Under observed fire: held by another and under that of the reader's side, or the other way round. */
  fire: 'ours' | 'theirs' | null;
  /** The heights from which it is. */
  firedFrom: readonly PlaceNo[];
  mines: SceneMines;
  /** An objective of the reader's side. */
  aim: boolean;
  /** Permanent works of the reader's side. */
  works: boolean;
}

export interface SceneLink {
  /** The places that it joins. */
  a: PlaceNo;
  b: PlaceNo;
  class: LinkClass;
  mines: SceneMines;
  /** Raiders keep it closed. */
  cut: boolean;
  /** Supply of the reader's side goes over it; the bottleneck sets how much. */
  supply: 'flows' | 'bottleneck' | null;
  /** It lies in ground that neither side may enter. */
  closed: boolean;
}

export interface SceneLine {
  kind: 'river' | 'ridge' | 'province' | 'salt-flat';
  name: string;
  /** Two or more; a salt flat ends where it begins. */
  points: readonly Point[];
}

export interface SceneFormation extends Point {
  no: FormationNo;
  side: 'first' | 'second';
  /** Of the reader's side: all others are contacts. */
  isOwn: boolean;
  kind: Kind;
  name: string;
  /** Of a contact as estimated. */
  men: number;
  /** Days since it was seen: 0 for own ones, and for those in sight. */
  age: number;
  broken: boolean;
  /** Where it stands, NONE on a link. */
  place: PlaceNo;
}

/** What a formation means to do: from where it stands along the way that it will take to its goal. */
export interface ScenePlan {
  formation: FormationNo;
  type: Task['type'];
  points: readonly Point[];
}

/** Ground that neither side may enter. */
export interface SceneZone extends Point {
  name: string;
  /** Metres. */
  radius: number;
}

/** All that a map shows, as plain data. It holds nothing that its reader does not know. */
export interface Scene {
  /** By number of place, and of link. */
  places: readonly ScenePlace[];
  links: readonly SceneLink[];
  lines: readonly SceneLine[];
  formations: readonly SceneFormation[];
  plans: readonly ScenePlan[];
  zones: readonly SceneZone[];
}
