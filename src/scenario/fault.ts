import type * as z from 'zod';

/** One thing that is wrong in a file, with its place, and what would be right. */
export interface Fault {
  file: string;
  /** Such as `formations[3].at`; empty for the whole file, a line and column for broken JSON. */
  path: string;
  /** The id of the entry that it is in, where the path leads into a list of such. */
  entry?: string;
  wrong: string;
  right: string;
}

/** Thrown for files that make no scenario: it lists every fault that was found. */
export class ScenarioError extends Error {
  readonly faults: readonly Fault[];
  /** What stands below the faults: empty, or that there may be more of them. */
  readonly remark: string;

  constructor(faults: readonly Fault[], remark = '') {
    super([...faults.map(formatFault), ...(remark === '' ? [] : [remark])].join('\n'));
    this.name = 'ScenarioError';
    this.faults = faults;
    this.remark = remark;
  }
}

/** One line: file, path, entry, what is wrong, what would be right. */
export function formatFault({ file, path, entry, wrong, right }: Fault): string {
  const place = entry === undefined ? path : `${path} (${entry})`;
  const where = path === '' ? file : `${file}: ${place}`;
  return `${where} ${wrong}; right would be: ${right}`;
}

/** The faults that zod found in `input`: the messages of our schemas say what would be right. */
export function faultsOfShape(file: string, input: unknown, issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.map((issue) => ({
    file,
    path: formatPath(issue.path),
    ...entryAt(input, formatPath(issue.path)),
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

/** The id of the entry into which `path` leads, such as `formations[3].at`; nothing where that id is what is wrong. */
export function entryAt(root: unknown, path: string): Pick<Fault, 'entry'> {
  const [, list, no, rest] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? [];
  const entry = list === undefined ? undefined : valueAt(root, [list, Number(no), 'id']);
  return typeof entry === 'string' && entry.length <= LONGEST && rest !== '.id' ? { entry } : {};
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
