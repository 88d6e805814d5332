import { dirname } from 'node:path';

/**
 * What Ink asks of each row for each frame: how wide it is, and which characters it has in which look. Two things make it
 * cheap. Most rows stand as they stood in the frame before: answers are kept by the row. And most rows have only
 * characters that stand for themselves: they are told apart without the rules for emoji and combining marks, and those
 * that look alike are one and the same. Without both a frame costs three to four times as much.
 *
 * What is drawn stays the same. It leans on what Ink imports, which may change with each version of it;
 * `tests/tui/kept-text.test.ts` compares frames with and without it.
 */
export const keptText = {
  name: 'kept-text',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^(?:string-width|@alcalzone\/ansi-tokenize)$/ }, async (asked) => {
      const { path, importer, kind, resolveDir, pluginData } = asked;
      if (pluginData === ORIGINAL || !ASKS.test(importer)) return undefined;
      const found = await resolve(path, { importer, kind, resolveDir, pluginData: ORIGINAL });
      return { path: found.path, namespace: path === 'string-width' ? 'kept-widths' : 'kept-tokens' };
    });
    onLoad({ filter: /^/, namespace: 'kept-widths' }, ({ path }) => module(path, keptWidths));
    onLoad({ filter: /^/, namespace: 'kept-tokens' }, ({ path }) => module(path, keptTokens));
  },
};

const ORIGINAL = 'original';

/** Ink itself, and the package with which it measures texts. */
const ASKS = /[\\/]node_modules[\\/](?:ink[\\/]build|widest-line)[\\/]/;

function module(path, contents) {
  return { contents: contents(JSON.stringify(path)), resolveDir: dirname(path) };
}

/**
 * A memory of what was asked lately: when as many as `most` are in it, those that are not asked for again are forgotten.
 * Rows of some frames, so that it does not grow with the length of a game.
 */
const MEMORY = `
const memory = (most) => {
  let young = new Map();
  let old = new Map();
  return (key, make) => {
    let value = young.get(key);
    if (value !== undefined) return value;
    value = old.get(key) ?? make(key);
    if (young.size >= most) [old, young] = [young, new Map()];
    young.set(key, value);
    return value;
  };
};`;

/**
 * ASCII, arrows, box drawing, blocks, geometric shapes and braille, and how they look: one character a unit and a cell
 * each (Unicode Standard Annex 11, "East Asian Width"; the two wide squares U+25FD and U+25FE are left out).
 */
const PLAIN = String.raw`
const LOOK = /\u001b\[[\d;]*m/g;
const PLAIN = /^(?:[ -~\u2190-\u21ff\u2500-\u25fc\u2801-\u28ff]|\u001b\[[\d;]*m)*$/;`;

const keptWidths = (original) => `
import widthOf from ${original};
${MEMORY}
${PLAIN}
const widths = memory(1000);
const measured = (text) => PLAIN.test(text) ? text.replace(LOOK, '').length : widthOf(text);
export default (text, options) =>
  options === undefined && typeof text === 'string' ? widths(text, measured) : widthOf(text, options);`;

const keptTokens = (original) => `
export * from ${original};
import { reduceAnsiCodesIncremental as reduced, tokenize as tokensOf } from ${original};
${MEMORY}
${PLAIN}
const tokens = memory(200);
const codes = memory(200);
const letters = memory(2000);
const chars = new WeakMap();

const letter = (value) => ({ type: 'char', value, fullWidth: false });

const told = (text) => {
  if (!PLAIN.test(text)) return tokensOf(text);
  const found = [];
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== 27) {
      found.push(letters(text[at], letter));
      continue;
    }
    const end = text.indexOf('m', at);
    found.push(...codes(text.slice(at, end + 1), (code) => tokensOf(code)));
    at = end;
  }
  return found;
};

const styled = (given) => {
  const found = [];
  let styles = [];
  let alike = new Map();
  for (const token of given) {
    if (token.type === 'ansi') {
      styles = reduced(styles, [token]);
      alike = new Map();
    } else if (token.type === 'char') {
      const one = alike.get(token.value) ?? { ...token, styles };
      alike.set(token.value, one);
      found.push(one);
    }
  }
  return found;
};

export const tokenize = (text, end) => (end === undefined ? tokens(text, told) : tokensOf(text, end));
export const styledCharsFromTokens = (given) => {
  let found = chars.get(given);
  if (found === undefined) chars.set(given, (found = styled(given)));
  return found.slice();
};`;
