/** Texts that are told by number, each once. */
export interface Words {
  list: string[];
  numberOf: (text: string) => number;
}

/** A list of words that has yet to begin. */
export function newWords(): Words {
  const list: string[] = [];
  const known = new Map<string, number>();
  return {
    list,
    numberOf: (text) => {
      const found = known.get(text);
      if (found !== undefined) return found;
      known.set(text, list.length);
      list.push(text);
      return list.length - 1;
    },
  };
}
