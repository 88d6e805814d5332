import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';

/** What the bundle is made of: the program, its worker threads, and the benchmarks where they are at hand. */
const ENTRIES = ['src/cli/bin.ts', 'src/cli/worker.ts', 'tests/bench/bench.ts'];

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ENTRIES.filter((path) => existsSync(path)).map((path) => ({
    in: path,
    out: basename(path, '.ts'),
  })),
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunk-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  // Node prints the line of an error: keep lines short enough to read.
  lineLimit: 160,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  // A bundled CommonJS package may ask for `require`, which ESM lacks.
  banner: {
    js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(Object.keys(metafile.inputs)));

/** The licence of every package that went into the bundle. */
function licences(inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== null));
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `The program contains parts of these packages.\n\n${parts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}

/** The folder of the package that `path` belongs to, null for our own files. */
function packageFolder(path) {
  if (!path.includes('node_modules/')) return null;
  let folder = dirname(path);
  // Some packages have a second package.json, without a version, further in.
  while (!isPackage(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

function isPackage(path) {
  return existsSync(path) && 'version' in JSON.parse(readFileSync(path, 'utf8'));
}
