/** A thread of the pool failed: the message says on which games and how. Exit code 1. */
export class WorkerError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'WorkerError';
  }
}
