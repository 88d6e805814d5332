/*
 * Runs of eight words, as hashes: so that a test can tell whether a text of ours shares a sentence with a text that it was
 * made from, without a word of that text being kept here.
 *
 *   node tests/scenario/shingles.js FILE... > tests/scenario/shingles.json
 *
 * writes the hashes of all runs in these files. Names and addresses of sources are no sentences: see `EXCEPT`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';

/** Words in a run. */
export const RUN = 8;

/** Hexadecimal digits of a hash that are kept: 40 bits, so that chance makes two runs look alike less than once in a thousand checks. */
const DIGITS = 10;

/** What is a name or an address and no sentence, and may stand in both. */
const EXCEPT = /\S*(?:\.(?:com|org|net|eu|blog|press|md|json|csv)\b|_)\S*/gu;

/** Each run of eight words in `text` with its hash. Runs do not go on over a line end or the edge of a table's cell. */
export function shinglesOf(text) {
  return text
    .replace(EXCEPT, '\n')
    .split(/[\n|]+/)
    .flatMap((part) => {
      const words = part
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
      return words.slice(RUN - 1).map((_, no) => {
        const run = words.slice(no, no + RUN).join(' ');
        return { run, hash: createHash('sha256').update(run).digest('hex').slice(0, DIGITS) };
      });
    });
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const hashes = new Set(
    argv
      .slice(2)
      .flatMap((path) => shinglesOf(readFileSync(path, 'utf8')))
      .map(({ hash }) => hash),
  );
  const rows = [...hashes].sort().map((hash) => `  "${hash}"`);
  stdout.write(`[\n${rows.join(',\n')}\n]\n`);
}
