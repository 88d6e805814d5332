import type * as z from 'zod';

/** One thing that is wrong in a file, with its place, and what would be right. */
export interface Fault {
  file: string;
  /** Such as `formations[3].at`; empty for the whole file, a line and column for broken JSON. */
  path: string;
  wrong: string;
  right: string;
}

/** Thrown for files that make no scenario: it lists every fault that was found. */
export class ScenarioError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'ScenarioError';
    this.faults = faults;
  }
}

/** One line: file, path, what is wrong, what would be right. */
export function formatFault({ file, path, wrong, right }: Fault): string {
  const where = path === '' ? file : `${file}: ${path}`;
  return `${where} ${wrong}; right would be: ${right}`;
}

/** The faults that zod found in `input`: the messages of our schemas say what would be right. */
export function faultsOfShape(file: string, input: unknown, issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.map((issue) => ({
    file,
    path: formatPath(issue.path),
    wrong:
      issue.code === 'unrecognized_keys'
        ? `has the unknown key ${issue.keys.map(quoted).join(', ')}`
        : describe(valueAt(input, issue.path)),
    right: issue.message,
  }));
}

/** `['formations', 3, 'at']` as `formations[3].at`. */
export function formatPath(path: readonly PropertyKey[]): string {
  let result = '';
  for (const step of path) {
    if (typeof step === 'number') result += `[${step}]`;
    else if (/^[$\w-]+$/.test(String(step))) result += result === '' ? String(step) : `.${String(step)}`;
    else result += `[${quoted(String(step))}]`;
  }
  return result;
}

function describe(value: unknown): string {
  return value === undefined ? 'is missing' : `is ${quoted(value)}`;
}

const LONGEST = 80;

function quoted(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

/** What stands at `path` in `input`, undefined where nothing does. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  }
  return value;
}
