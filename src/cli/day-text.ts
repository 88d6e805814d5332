const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "5 Aug" for 2017-08-05: short enough for a table. */
export function dayText(date: string): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

/** "5-8 Aug", "31 Jul-2 Aug", or one day alone. */
export function spanText([from, to]: readonly [string, string]): string {
  if (from === to) return dayText(from);
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${Number(from.slice(8))}-${dayText(to)}`
    : `${dayText(from)}-${dayText(to)}`;
}
