/** A name of several words without what only explains it: "Ayyash and its depots" is "Ayyash". */
export function briefName(name: string): string {
  const brief = name.replace(EXPLAINED, '');
  if (!brief.startsWith(ARTICLE)) return brief;
  return `${brief.charAt(ARTICLE.length).toUpperCase()}${brief.slice(ARTICLE.length + 1)}`;
}

const ARTICLE = 'The ';

/** From the first of these words on a name explains itself. */
const EXPLAINED = / (?:and|of|on|between|(?:north|south|east|west)(?:-(?:east|west))? of)\b.*$/;
