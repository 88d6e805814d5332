import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { keptText } from './.kept-text.js';

/** What the bundle is made of: the program, and what its threads run. */
const ENTRIES = ['src/cli/bin.ts', 'src/cli/pool/worker.ts'];

/** The pool starts its threads from this file, and looks for it in a folder of this name beside itself. */
const POOL_ENTRY = { in: 'node_modules/tinypool/dist/entry/worker.js', out: 'entry/worker' };

/**
 * The help is plain ASCII, as wide as it is long. What yargs brings to measure emoji, and the tables that it loads for
 * them at each start, stay out of it; Ink has its own.
 */
const plainWidths = {
  name: 'plain-widths',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/](?:yargs|cliui)[\\/]/.test(importer)
        ? { path: 'string-width', namespace: 'plain' }
        : undefined,
    );
    onLoad({ filter: /^/, namespace: 'plain' }, () => ({
      contents: 'export default (text) => text.length;',
    }));
  },
};

/** The debugger of React is no part of the program: it is not even installed. */
const noDevtools = {
  name: 'no-devtools',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /^/, namespace: 'none' }, () => ({ contents: 'export default null;' }));
  },
};

/** How everything is bundled. */
const OPTIONS = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  plugins: [plainWidths, keptText, noDevtools],
  // Some packages ask for modules of Node in the old way.
  banner: { js: "import{createRequire as _r}from'node:module';const require=_r(import.meta.url);" },
  minifySyntax: true,
  minifyWhitespace: true,
  // Node prints the line of an error: keep lines short enough to read.
  lineLimit: 160,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  ...OPTIONS,
  entryPoints: [
    ...ENTRIES.filter((path) => existsSync(path)).map((path) => ({ in: path, out: basename(path, '.ts') })),
    POOL_ENTRY,
  ],
  // A command loads its own code and no other.
  splitting: true,
  chunkNames: 'chunk-[hash]',
  metafile: true,
});
const page = await reportPage();
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences([...Object.keys(metafile.inputs), ...page]));
writeFileSync('dist/checked.json', `${JSON.stringify(await checkedScenarios(), null, 2)}\n`);
// What is named on the command line becomes a bundle of its own, so that the program is cut into pieces as ever.
for (const path of process.argv.slice(2)) await build({ ...OPTIONS, entryPoints: [path] });

/**
 * What `report` puts into its HTML files: script, style and licence of what draws their charts, in a folder of its own.
 * Gives the paths of what is in them.
 */
async function reportPage() {
  const { metafile } = await build({
    entryPoints: ['src/html/page/page.ts'],
    outfile: 'dist/page/page.js',
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs);
  writeFileSync('dist/page/page.css', readFileSync('node_modules/uplot/dist/uPlot.min.css'));
  writeFileSync('dist/page/licence.txt', licences(inputs));
  return inputs;
}

/** What the program need not check again when it starts: the scenarios that ship, as they are now. */
async function checkedScenarios() {
  await build({ ...OPTIONS, entryPoints: ['src/cli/check-shipped.ts'] });
  const { checkShipped } = await import('./dist/check-shipped.js');
  rmSync('dist/check-shipped.js');
  return checkShipped();
}

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
