/** Files of a series are damaged or do not belong together: the message says which and why. Exit code 1. */
export class SeriesError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SeriesError';
  }
}
