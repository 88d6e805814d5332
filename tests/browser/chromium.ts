import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Names under which systems have the browser. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of the system, null where it has none. The server's checks install one (`.ci/run`). */
export const CHROMIUM: string | null =
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path)) ?? null;

if (CHROMIUM === null)
  process.stderr.write('No Chromium is installed: the tests of pages in a browser are left out.\n');

/** Starts the browser without a screen. */
export function launched(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
}

/** A page that was opened, and what went wrong on it so far. */
export interface Opened {
  page: Page;
  /** Errors, messages on the console, and requests for anything but the file itself. */
  trouble: string[];
}

/** Opens the file at `path` as somebody would who got it by mail: by file://, with nothing else at hand. */
export async function opened(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  const file = `file://${path}`;
  page.on('console', (message) => trouble.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== file) trouble.push(`request: ${request.url()}`);
  });
  await page.goto(file);
  return { page, trouble };
}
