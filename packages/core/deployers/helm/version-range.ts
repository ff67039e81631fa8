/**
 * Whether a chart's version is in the range that a dependency declares (Masterminds/semver, as Helm uses it): `^1.2`,
 * `~1`, `1.x`, `>=1 <3`, `1.2 - 2`, joined by `||`. A pre-release is in a range only where that names one.
 */
export function isInRange(version: string, range: string): boolean {
  const parsed = parseVersion(version);
  if (parsed === null || range.trim() === '') return false;
  return range.split('||').some((part) => isInAll(parsed, part));
}

interface Version {
  readonly numbers: readonly number[];
  /** How many of the three numbers are written. */
  readonly width: number;
  readonly pre: string;
}

const versionPattern = /^[vV]?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;

function parseVersion(text: string): Version | null {
  const match = versionPattern.exec(text.trim());
  if (match === null) return null;
  const written = [match[1], match[2], match[3]];
  const end = written.findIndex((part) => part === undefined || /^[xX*]$/.test(part));
  const width = end < 0 ? 3 : end;
  const numbers = written.map((part, index) => (index < width ? Number(part) : 0));
  return { numbers, width, pre: match[4] ?? '' };
}

function isInAll(version: Version, part: string): boolean {
  const spread = part.replace(/(\S+)\s+-\s+(\S+)/g, '>=$1 <=$2').replace(/([=<>!~^])\s+/g, '$1');
  const terms = spread.split(/[\s,]+/).filter((term) => term !== '');
  const allowsPre = terms.some((term) => /\d-/.test(term));
  if (version.pre !== '' && !allowsPre) return false;
  return terms.length > 0 && terms.every((term) => isInTerm(version, term));
}

function isInTerm(version: Version, term: string): boolean {
  const [, operator = '', text = ''] = /^([=<>!~^]*)(.*)$/.exec(term) ?? [];
  const bound = parseVersion(text);
  return bound !== null && (operators[operator]?.(version, bound) ?? false);
}

type Comparison = (version: Version, bound: Version) => boolean;

/** A bound of which not all numbers are written is every version that begins so: `=1.2` is any `1.2.x`. */
const isEqual: Comparison = (version, bound) =>
  bound.width < 3 ? isWithin(version, bound, bound.width) : compare(version, bound) === 0;
const isAtLeast: Comparison = (version, bound) => compare(version, bound) >= 0;
const isAtMost: Comparison = (version, bound) => compare(version, bound) < 0 || isEqual(version, bound);
const isNear: Comparison = (version, bound) =>
  isAtLeast(version, bound) && isWithin(version, bound, Math.min(bound.width, 2));

/** Masterminds/semver, `constraintOps`. */
const operators: Readonly<Record<string, Comparison>> = {
  '': isEqual,
  '=': isEqual,
  '!=': (version, bound) => !isEqual(version, bound),
  '>': (version, bound) => compare(version, bound) > 0 && !isEqual(version, bound),
  '<': (version, bound) => compare(version, bound) < 0,
  '>=': isAtLeast,
  '=>': isAtLeast,
  '<=': isAtMost,
  '=<': isAtMost,
  '~': isNear,
  '~>': isNear,
  '^': (version, bound) => isAtLeast(version, bound) && isWithin(version, bound, caretWidth(bound)),
};

/** `^1.2.3` keeps the first number that is not 0: so many numbers must be the same. */
function caretWidth({ numbers, width }: Version): number {
  const first = numbers.findIndex((number) => number > 0);
  return first < 0 || first >= width ? width : first + 1;
}

function isWithin(version: Version, bound: Version, width: number): boolean {
  return version.numbers.slice(0, width).every((number, index) => number === bound.numbers[index]);
}

function compare(one: Version, other: Version): number {
  for (const [index, number] of one.numbers.entries()) {
    const difference = number - (other.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return comparePre(one.pre, other.pre);
}

function comparePre(one: string, other: string): number {
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  const [left, right] = [one.split('.'), other.split('.')];
  for (const [index, part] of left.entries()) {
    const against = right[index];
    if (against === undefined) return 1;
    if (part === against) continue;
    const [number, bound] = [/^\d+$/.test(part), /^\d+$/.test(against)];
    if (number && bound) return Number(part) - Number(against);
    if (number !== bound) return number ? -1 : 1;
    return part < against ? -1 : 1;
  }
  return left.length - right.length;
}
