import { isExpired } from '../policy/exceptions.ts';
import { normaliseImageGlob } from '../policy/images.ts';
import type { Policy, PolicyException } from '../policy/policy.ts';
import { compare } from '../text/collate.ts';
import { imagePattern } from './image-pattern.ts';

/** An exception that holds in the cluster too. */
export interface CarriedException {
  readonly exception: PolicyException;
  /** RE2, over `host/repository`. */
  readonly pattern: string;
}

/** The exceptions of `digest-required`: what the cluster is told, and what it cannot be told and why. */
export interface CarriedExceptions {
  readonly carried: readonly CarriedException[];
  readonly leftOut: readonly { readonly exception: PolicyException; readonly reason: string }[];
}

/** An admission request knows images, not files: exceptions are carried over by their image. */
export function carryExceptions(policy: Policy, today: Date): CarriedExceptions {
  const carried: CarriedException[] = [];
  const leftOut: { exception: PolicyException; reason: string }[] = [];
  for (const exception of policy.exceptions.filter(({ rules }) => rules.includes('digest-required'))) {
    const read = readException(exception, today);
    if ('pattern' in read) carried.push({ exception, pattern: read.pattern });
    else leftOut.push({ exception, reason: read.reason });
  }
  const listed = carryBaseline(policy, today);
  return {
    carried: [...carried, ...listed.carried],
    leftOut: [...leftOut, ...listed.leftOut],
  };
}

/** A baseline is one exception for the names of all its images. */
function carryBaseline({ baseline }: Policy, today: Date): CarriedExceptions {
  const entries = baseline?.entries.filter(({ rules }) => rules.has('digest-required')) ?? [];
  if (baseline === undefined || entries.length === 0) return { carried: [], leftOut: [] };
  const { exception } = baseline;
  if (isExpired(exception, today)) return { carried: [], leftOut: [{ exception, reason: 'it has expired' }] };
  const names = [...new Set(entries.flatMap(({ image }) => image ?? []))].sort(compare);
  const unnamed = entries.some(({ image }) => image === null)
    ? [{ exception, reason: 'some of it names no image, and the cluster knows no files' }]
    : [];
  const pattern = `^(?:${names.map(literally).join('|')})$`;
  return { carried: names.length === 0 ? [] : [{ exception, pattern }], leftOut: unnamed };
}

/** A text as an expression that matches nothing else. */
const literally = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/g, (character) => `\\${character}`);

function readException(
  exception: PolicyException,
  today: Date,
): { readonly pattern: string } | { readonly reason: string } {
  const { image, paths } = exception;
  if (isExpired(exception, today)) return { reason: 'it has expired' };
  if (image === null) return { reason: 'it names paths only, and the cluster knows no paths; name its image, too' };
  if (paths.length > 0 && namesNoHost(image)) {
    return { reason: 'without its paths it would excuse every registry; name the host of its image' };
  }
  const pattern = imagePattern(normaliseImageGlob(image));
  if (pattern === null) {
    return {
      reason: 'its image is a pattern that the cluster has no expression for; write it with "*", "**" and "{a,b}"',
    };
  }
  return { pattern };
}

function namesNoHost(glob: string): boolean {
  return /[*?]/.test(normaliseImageGlob(glob).split('/', 1)[0] ?? '');
}
