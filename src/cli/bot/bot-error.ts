/** A bot that ended a game: it has gone, could not be started, or is silent for good. The exit code is 1. */
export class BotError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BotError';
  }
}
