import { defaultPolicy } from '../../../../packages/core/policy/parse.ts';
import type {
  Policy,
  PolicyException,
  RuleName,
  RuleSetting,
  Severity,
} from '../../../../packages/core/policy/policy.ts';
import { defaultRules } from '../../../../packages/core/policy/rule-settings.ts';
import type { PlacedOccurrence } from '../../../../packages/core/repository/place.ts';
import type { Part, Parts, Role } from '../../../../packages/core/scan/occurrence.ts';

export const digest = `sha256:${'a'.repeat(64)}`;
export const otherDigest = `sha256:${'b'.repeat(64)}`;

/** What a test says of a place; the rest follows from it. */
export type Place = Partial<PlacedOccurrence> & { readonly texts?: Partial<Record<Role, string>> };

const part = (text: string, key: string): Part => ({
  text,
  span: { start: 0, end: text.length },
  style: 'plain',
  key: { text: key, span: { start: 0, end: 0 } },
});

/** A place as the scanner gives it: `reference` from a written reference, or the parts of a map. */
export function place(written: Place = {}): PlacedOccurrence {
  const { texts = { reference: 'ghcr.io/acme/app:1.2' }, ...rest } = written;
  const keys: Partial<Record<Role, string>> = { reference: 'image' };
  const parts = Object.fromEntries(
    Object.entries(texts).map(([role, text]) => [role, part(text, keys[role as Role] ?? role)]),
  ) as Parts;
  const base = {
    file: 'apps/app.yaml',
    document: 0,
    path: 'image',
    by: 'image.key',
    certainty: 'convention' as const,
    shape: texts.reference === undefined ? ('map' as const) : ('reference' as const),
    line: 4,
    column: 8,
    endLine: 4,
    endColumn: 40,
    problem: null,
    image: 'ghcr.io/acme/app',
    tag: null,
    digest: null,
    environment: null,
    place: null,
    parts,
  };
  const merged = { ...base, ...rest };
  const slash = merged.image?.indexOf('/') ?? 0;
  const named = (texts.reference ?? texts.repository) !== undefined;
  const reference =
    named && merged.image !== null
      ? {
          host: merged.image.slice(0, slash),
          repository: merged.image.slice(slash + 1),
          tag: merged.tag,
          digest: merged.digest,
        }
      : null;
  return { ...merged, reference: rest.reference === undefined ? reference : rest.reference };
}

export type Severities = Partial<Record<RuleName, Severity | RuleSetting>>;

/** A policy with a policy file, the contract's defaults, and what the test says. */
export function policyWith(severities: Severities = {}, rest: Partial<Policy> = {}): Policy {
  const settings = Object.entries(severities).map(([rule, setting]) => [
    rule,
    typeof setting === 'string' ? { severity: setting } : setting,
  ]);
  const rules = { ...defaultRules(), ...Object.fromEntries(settings) };
  return { ...defaultPolicy(), file: '.github/image-policy.yaml', ...rest, rules };
}

/** A policy in which one rule alone is on, at error. */
export function policyOf(rule: RuleName, rest: Partial<Policy> = {}): Policy {
  const off = Object.keys(defaultRules()).map((name) => [name, 'off']);
  return policyWith({ ...Object.fromEntries(off), [rule]: 'error' }, rest);
}

export function exception(written: Partial<PolicyException> = {}): PolicyException {
  return {
    rules: ['digest-required'],
    image: 'ghcr.io/acme/*',
    paths: [],
    reason: 'the operator appends the version',
    owner: 'platform-sre',
    expires: '2026-12-31',
    line: 20,
    column: 5,
    ...written,
  };
}
