import { matchAny, pathGlob } from './glob.ts';
import { imageGlob, matchImages } from './images.ts';
import type { PolicyException, RuleName } from './policy.ts';
import { atLeastOne, fail, list, map, optional, type Read, required, type Value } from './read.ts';
import { findRule, ruleName } from './rule-settings.ts';
import { day, text } from './scalars.ts';

const dayLength = 86_400_000;

/** A predicate: does the exception speak of this image (null: unknown) in this file? Rules and expiry are the caller's. */
export function matchesException(exception: PolicyException): (image: string | null, file: string) => boolean {
  const { image: glob, paths } = exception;
  const ofImage = glob === null ? () => true : matchImages([glob]);
  const inPath = paths.length === 0 ? () => true : matchAny(paths);
  return (image, file) => (glob === null || (image !== null && ofImage(image))) && inPath(file);
}

/** In force through its day, UTC: expired from the first moment of the day after. */
export function isExpired(exception: Pick<PolicyException, 'expires'>, today: Date): boolean {
  return daysLeft(exception, today) < 0;
}

/** Whole days from today to the last day in force: 0 on that day, negative once expired. */
export function daysLeft(exception: Pick<PolicyException, 'expires'>, today: Date): number {
  const last = Date.parse(`${exception.expires}T00:00:00Z`);
  return Math.round((last - Math.floor(today.getTime() / dayLength) * dayLength) / dayLength);
}

/** Rules about exceptions themselves: excusing them would be an exception without an end. */
const beyondExcuse: readonly RuleName[] = ['exception-expired', 'exception-expiring', 'exception-unused'];

/** The name of a rule that may be excused. */
export function excusableRule(value: Value, name?: string): RuleName | undefined {
  const rule = name === undefined ? ruleName(value) : findRule(value, name);
  if (rule === undefined || !beyondExcuse.includes(rule)) return rule;
  return fail(value, `"${rule}" cannot be excepted; fix the exception, or set the rule's severity under "rules"`);
}

export const exceptionFields = {
  rules: required(
    atLeastOne(
      'rules',
      list('rules', (value) => excusableRule(value)),
    ),
  ),
  image: optional<string | null>(imageGlob, null),
  paths: optional(list('path globs', pathGlob), []),
  reason: required(text),
  owner: required(text),
  expires: required(day),
};

const readFields = map('an exception', exceptionFields);

export const exception: Read<PolicyException & { readonly file: string }> = (value) => {
  const before = value.source.problems.length;
  const fields = readFields(value);
  if (fields === undefined) return undefined;
  if (fields.image === null && fields.paths.length === 0 && value.source.problems.length === before) {
    return fail(value, 'an exception has neither "image" nor "paths"; name at least one of them');
  }
  return { ...fields, ...value.source.locate(value.offset), file: value.source.file };
};
