/** When a step of a guide is done. `verb` is the name of a verb, `order` the type of an order, places are ids. */
export type Done =
  | { verb: string }
  | { order: string; target?: string | undefined }
  | { turn: number }
  | { held: string }
  | { over: true };

/** One step: what it is about, a line that can be typed, and what to notice in the answer. */
export interface GuideStep {
  id: string;
  text: string;
  try: string;
  notice: string;
  done: Done;
}

/** A tutorial as data, for whoever plays `side`. */
export interface Guide {
  /** The id of a side. */
  side: string;
  steps: readonly GuideStep[];
}

/** A step as it is shown before it is done: the step numbered `no` from 0, or the end where there is none such. */
export function stepLines({ steps }: Guide, no: number): string[] {
  const step = steps[no];
  if (!step) return ['Guide: that was the last step. The rest is yours; "help" lists all commands.'];
  return [`Guide, step ${no + 1} of ${steps.length}. ${step.text}`, `Try: ${step.try}`];
}

/** What is said when the step numbered `done` has been done and the one numbered `next` is the current one. */
export function stepDoneLines(guide: Guide, done: number, next: number): string[] {
  return [`Guide: done. ${guide.steps[done]!.notice}`, '', ...stepLines(guide, next)];
}

/** How a player can leave the guide, for the opening of a game. */
export const GUIDE_WAYS = '"guide" shows the step again, "skip" leaves it out, "guide off" ends the guide.';

/** What is said where there is nothing to guide. */
export function noGuideText(guide: Guide | undefined, sideName: string | undefined): string {
  if (guide === undefined) return 'This scenario has no guide. The scenario "first-steps" has one.';
  return `The guide of this scenario is for ${sideName ?? guide.side} only: the other side is played without one.`;
}

/** The answer when the guide is switched off. */
export const GUIDE_OFF = 'The guide is off. "guide on" takes it up again.';
