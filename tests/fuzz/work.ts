import { parentPort } from 'node:worker_threads';
import type { Find } from './find.js';
import { KINDS } from './kinds.js';
import type { Options } from './options.js';
import { type SharedCase, tellCase } from './shared-case.js';
import { type Tried, tryCases } from './try-cases.js';

/** What a thread is started with. */
export interface Work {
  options: Options;
  shared: SharedCase;
}

/** What it sends. */
export type News =
  | { type: 'find'; find: Find }
  | { type: 'done'; tried: Omit<Tried, 'finds'> & { finds: number } };

/** Tries all cases of the work, and sends what it finds. */
export async function workThrough({ options, shared }: Work): Promise<void> {
  const kind = await KINDS[options.kind]!();
  const send = (news: News) => parentPort!.postMessage(news);
  const tried = await tryCases(
    kind,
    options,
    (one) => tellCase(shared, one),
    (find) => send({ type: 'find', find }),
  );
  send({ type: 'done', tried: { ...tried, finds: tried.finds.length } });
}
