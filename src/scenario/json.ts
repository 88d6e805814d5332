import type { Fault } from './fault.js';

/** The value that `text` holds, or the one fault that keeps it from being JSON, with its line and column. */
export function parseJson(file: string, text: string): { value: unknown } | { fault: Fault } {
  const plain = withoutMark(text);
  try {
    return { value: JSON.parse(plain) };
  } catch {
    const { at, right } = firstError(plain);
    const before = plain.slice(0, at).split('\n');
    const path = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    const found = at >= plain.length ? 'the file ends here' : `has ${JSON.stringify(plain[at])}`;
    return { fault: { file, path, wrong: found, right } };
  }
}

/** `text` without the byte order mark that some editors put in front. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

interface SyntaxFault {
  at: number;
  right: string;
}

/** What may come next, while a text is read: a stack of open brackets and this are all there is to JSON. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

/** Where `text`, which is not JSON, first stops being so. */
function firstError(text: string): SyntaxFault {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = skip(SPACE, text, 0)!;
  for (;;) {
    const char = text[at] ?? '';
    let end: number | null = null;
    if (expected === 'colon') {
      if (char !== ':') return { at, right: 'a colon after the key' };
      [end, expected] = [at + 1, 'value'];
    } else if (expected === 'comma or end') {
      const last = open.at(-1);
      if (last === undefined) return { at, right: 'nothing more after the end of the value' };
      if (char === ',') [end, expected] = [at + 1, last === '{' ? 'key' : 'value'];
      else if (char === (last === '{' ? '}' : ']')) end = at + 1;
      else return { at, right: `a comma or ${last === '{' ? '}' : ']'}` };
      if (char !== ',') open.pop();
    } else if (expected === 'key' || expected === 'key or }') {
      if (char === '}' && expected === 'key or }') {
        open.pop();
        [end, expected] = [at + 1, 'comma or end'];
      } else {
        end = skip(STRING, text, at);
        if (end === null) return { at, right: 'a key in double quotes' };
        expected = 'colon';
      }
    } else if (char === '{' || char === '[') {
      open.push(char);
      [end, expected] = [at + 1, char === '{' ? 'key or }' : 'value or ]'];
    } else if (char === ']' && expected === 'value or ]') {
      open.pop();
      [end, expected] = [at + 1, 'comma or end'];
    } else {
      end = skip(STRING, text, at) ?? skip(SCALAR, text, at);
      if (end === null)
        return { at, right: 'a value: a text in double quotes, a number, true, false, null, { or [' };
      expected = 'comma or end';
    }
    at = skip(SPACE, text, end)!;
  }
}

/** The end of what `pattern` (sticky) matches at `at`, or null. */
function skip(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
