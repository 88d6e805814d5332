import { faultText } from './fault.js';
import { nearVerbs } from './game-verbs.js';
import { IDEAS } from './ideas.js';
import { VERB_GROUPS, VERBS, type Verb } from './verbs.js';

/** All commands under their headings, as lines. */
export function helpLines(): string[] {
  const lines: string[] = [];
  for (const { title, verbs } of VERB_GROUPS) {
    lines.push(`${title}:`);
    for (const { usage } of verbs) for (const way of usage.split(' | ')) lines.push(`  ${way}`);
    lines.push('');
  }
  lines.push('Names may be short ("18th", "last hills") or only begun, if no other name begins so.');
  lines.push('Several commands on one line are parted by semicolons.');
  lines.push('"help attack" tells more of one command.');
  lines.push(`"help" also explains: ${Object.keys(IDEAS).join(', ')}.`);
  return lines;
}

/** One command in full, or what an idea of the game means, as paragraphs. */
export function helpOn(typed: string): string[] {
  const exact = VERBS.find(({ name, words }) => name === typed || words.includes(typed));
  const idea = Object.entries(IDEAS).find(([name]) => name === typed || name === `${typed}s`);
  if (!exact && idea) return [idea[1]];
  const verb = exact ?? begunVerb(typed);
  if (!verb) return [faultText({ fault: 'unknown-verb', typed, near: nearVerbs(typed, VERBS) })];
  const lines = [`Usage: ${verb.usage}`, verb.help];
  if (verb.words.length > 0) lines.push(`Other words for it: ${verb.words.join(', ')}.`);
  lines.push(`For example: ${verb.examples.join('; ')}`);
  return lines;
}

function begunVerb(typed: string): Verb | undefined {
  const begun = VERBS.filter(({ name }) => name.startsWith(typed));
  return begun.length === 1 ? begun[0] : undefined;
}
