import type { Policy } from './policy.ts';

/** An image by the name that its mirrors are of: equal for two names of the same content. */
export function originOf({ mirrors: all }: Pick<Policy, 'mirrors'>): (image: string) => string {
  if (all.length === 0) return (image) => image;
  return (image) => {
    let name = image;
    // Without circles no mirror is met twice.
    for (let steps = 0; steps < all.length; steps++) {
      const mirror = all.find(({ to }) => replace(name, to, to) !== null);
      if (mirror === undefined) return name;
      name = replace(name, mirror.to, mirror.from) ?? name;
    }
    return name;
  };
}

/** The name with one prefix in place of the other; null where it has not that prefix. */
function replace(name: string, before: string, after: string): string | null {
  if (!isWide(before)) return name === before ? after : null;
  const prefix = before.slice(0, -2);
  return name.startsWith(prefix) ? after.slice(0, -2) + name.slice(prefix.length) : null;
}

/** Whether all names below one are meant. */
export function isWide(name: string): boolean {
  return name.endsWith('/**');
}
