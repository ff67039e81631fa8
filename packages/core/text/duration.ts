const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds that are still to go: as `formatDuration`, cut upwards to whole minutes. */
export function formatWait(milliseconds: number): string {
  return formatDuration(Math.ceil(milliseconds / MINUTE) * MINUTE);
}

/** Milliseconds as its two largest units, cut downwards: `3d 4h`, `5h 12m`, `12m`, `under 1m`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'under 1m';
  const parts = [
    [Math.floor(milliseconds / DAY), 'd'],
    [Math.floor((milliseconds % DAY) / HOUR), 'h'],
    [Math.floor((milliseconds % HOUR) / MINUTE), 'm'],
  ] as const;
  const first = parts.findIndex(([amount]) => amount > 0);
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount}${unit}`)
    .join(' ');
}

/** A moment as `2026-11-21 02:36 UTC`. */
export function formatMoment(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
