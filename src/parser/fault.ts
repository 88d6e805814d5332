/** Why a line could not be read. */
export type Fault =
  | { fault: 'unknown-verb'; typed: string; near: readonly string[] }
  | { fault: 'unknown-name'; wanted: string; typed: string; near: readonly string[] }
  | { fault: 'ambiguous'; typed: string; choices: readonly string[] }
  | { fault: 'missing'; wanted: string; usage: string }
  | { fault: 'left-over'; typed: string; usage: string }
  | { fault: 'no-link'; from: string; to: string; choices: readonly string[] }
  | { fault: 'not-an-order'; typed: string };

/** Whether a reader found a fault instead of what it looked for. */
export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

/** What is wrong with a line and what would be right, for the player who typed it. */
export function faultText(fault: Fault): string {
  switch (fault.fault) {
    case 'unknown-verb':
      if (fault.typed === '') return 'I read Latin letters and digits only. Type "help" for all commands.';
      return `I do not know the word "${fault.typed}".${didYouMean(fault.near)} Type "help" for all commands.`;
    case 'unknown-name':
      return `I know no ${fault.wanted} called "${fault.typed}".${didYouMean(fault.near)}`;
    case 'ambiguous':
      return `"${fault.typed}" could be: ${listed(fault.choices)}. Which one?`;
    case 'missing':
      return `Here a ${fault.wanted} is missing. Usage: ${fault.usage}`;
    case 'left-over':
      return `I understood the line up to "${fault.typed}". Usage: ${fault.usage}`;
    case 'no-link':
      return `No way leads straight from ${fault.from} to ${fault.to}. Ways from ${fault.from}: ${listed(fault.choices)}.`;
    case 'not-an-order':
      return `"${fault.typed}" is not one order.`;
  }
}

function didYouMean(near: readonly string[]): string {
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}

function listed(choices: readonly string[]): string {
  const most = 12;
  const more = choices.length > most ? `, and ${choices.length - most} more` : '';
  return choices.slice(0, most).join(', ') + more;
}
