import { rightName, type Tell } from './check.js';
import type { LibraryName, ScenarioFiles } from './library.js';

/** Tells of links, claims and contradictions that name what is not there. */
export function checkTheatre({ library }: ScenarioFiles, tell: Tell): void {
  const { links, claims, contradictions } = library;
  const places = new Set(library.places.map(({ id }) => id));
  const topics = new Set(contradictions.map(({ id }) => id));
  const know = (file: LibraryName, path: string, id: string, known: ReadonlySet<string>, what: string) => {
    if (!known.has(id)) tell(file, path, `is "${id}", which is not known`, rightName(id, known, what));
  };

  for (const [i, { a, b }] of links.entries()) {
    know('links', `links[${i}].a`, a, places, 'the id of a place');
    know('links', `links[${i}].b`, b, places, 'the id of a place');
    if (a === b) tell('links', `links[${i}].b`, `is "${b}", as is \`a\``, 'another place');
  }
  for (const [i, claim] of claims.entries()) {
    for (const [j, id] of claim.places.entries()) {
      know('claims', `claims[${i}].places[${j}]`, id, places, 'the id of a place');
    }
    if (claim.contradiction !== null) {
      know('claims', `claims[${i}].contradiction`, claim.contradiction, topics, 'the id of a contradiction');
    }
  }
  for (const [i, contradiction] of contradictions.entries()) {
    for (const [j, id] of contradiction.places.entries()) {
      know('contradictions', `contradictions[${i}].places[${j}]`, id, places, 'the id of a place');
    }
  }
}
