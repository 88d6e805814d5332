#!/usr/bin/env node
import { VERSION } from './version.js';

// A reader that has seen enough (`| head`) is no fault; a full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`sukhnah-sim: the result cannot be written (${error.code ?? error.message})\n`);
  process.exit(1);
});

const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { main } = await import('./main.js');
  process.exitCode = await main(words);
}
