/** "11,000". Whole numbers only. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "no days", "1 day", "3 days". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${value === 0 ? 'no' : grouped(value)} ${value === 1 ? one : many}`;
}

/** "1,200 men". */
export function menText(value: number): string {
  return counted(value, 'man', 'men');
}

/** `value` to the nearest ten: as exact as one side knows the other's losses. */
export function tens(value: number): number {
  return Math.round(value / 10) * 10;
}

/** Metres as "8 km", "2.5 km" below ten, "400 m" below one. */
export function distanceText(metres: number): string {
  if (metres < 950) return `${Math.round(metres / 50) * 50} m`;
  const tenths = Math.round(metres / 100);
  return tenths % 10 === 0 || tenths >= 100
    ? `${Math.round(metres / 1000)} km`
    : `${Math.floor(tenths / 10)}.${tenths % 10} km`;
}

/** Permille as "12%", or "under 1%" for what is rare but can be. */
export function percent(permille: number): string {
  if (permille > 0 && permille < 10) return 'under 1%';
  return `${Math.round(permille / 10)}%`;
}

/** A factor in permille as "x1.25". */
export function factorText(permille: number): string {
  const hundredths = Math.round(permille / 10);
  return `x${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** A ratio in permille as "1.4 to 1" or "1 to 2.5". */
export function ratioText(permille: number): string {
  const tenths = (value: number): string => {
    const n = Math.round(value * 10);
    return n % 10 === 0 ? String(n / 10) : `${Math.floor(n / 10)}.${n % 10}`;
  };
  return permille >= 1000
    ? `${tenths(permille / 1000)} to 1`
    : `1 to ${tenths(1000 / Math.max(permille, 1))}`;
}

/** Hours as days: "3.5 days". */
export function daysText(hours: number): string {
  const tenths = Math.round((hours * 10) / 24);
  const whole = Math.floor(tenths / 10);
  return tenths % 10 === 0 ? counted(whole, 'day') : `${whole}.${tenths % 10} days`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], joint = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

/** With a capital letter at the front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
