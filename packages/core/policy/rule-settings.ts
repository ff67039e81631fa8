import { isMap } from 'yaml';
import { quote, suggest } from '../text/suggest.ts';
import type { RuleName, RuleSetting, Severity } from './policy.ts';
import { fail, map, optional, type Read, readEntries, type Value } from './read.ts';
import { oneOf, text } from './scalars.ts';

/** Contract section 6. */
const defaultSeverities: Readonly<Record<RuleName, Severity>> = {
  'digest-required': 'error',
  'floating-tag': 'error',
  'malformed-reference': 'error',
  'digest-in-tag': 'warning',
  'digest-unread': 'error',
  'tag-with-digest': 'off',
  'pull-policy': 'warning',
  'pull-policy-missing': 'off',
  'environments-mixed': 'error',
  'image-contract': 'off',
  'repository-override': 'error',
  'promotion-lineage': 'warning',
  'needs-render': 'error',
  'not-judged': 'warning',
  'unreadable-file': 'error',
  'exception-expired': 'error',
  'exception-expiring': 'warning',
  'exception-unused': 'warning',
  'hold-expired': 'warning',
  'digest-exists': 'error',
  'tag-matches-digest': 'warning',
  platforms: 'error',
  'child-digest': 'warning',
  unverified: 'error',
  'render-failed': 'error',
  'invalid-label': 'error',
};

export const ruleNames = Object.keys(defaultSeverities) as readonly RuleName[];
export const severities = ['error', 'warning', 'off'] as const;
export const pullPolicies = ['Always', 'IfNotPresent', 'Never'] as const;

const defaultPullPolicy = 'IfNotPresent';

/** Options beside `severity`, by rule. */
const ruleOptions: Partial<Record<RuleName, readonly (keyof RuleSetting)[]>> = { 'pull-policy': ['expected'] };

export type RuleSettings = Readonly<Record<RuleName, RuleSetting>>;

/** The settings of every rule where the policy file says nothing. */
export function defaultRules(): RuleSettings {
  return settings((rule) => defaultSetting(rule));
}

/** Without a policy file: what the contract names, and what it takes to say it of every file and no less. */
export function rulesWithoutPolicy(): RuleSettings {
  // A malformed digest pins nothing, and what cannot be read or rendered must not pass in silence.
  const on: readonly RuleName[] = [
    ...(['digest-required', 'malformed-reference', 'digest-unread', 'needs-render'] as const),
    ...(['unreadable-file', 'render-failed'] as const),
  ];
  return settings((rule) => {
    const own = defaultSetting(rule);
    return rule === 'not-judged' ? own : { ...own, severity: on.includes(rule) ? 'error' : 'off' };
  });
}

/** The `rules` map: a severity, or a map with severity and the rule's own options. */
export const ruleSettings: Read<RuleSettings> = (value) => {
  const entries = readEntries(value, 'rules');
  if (entries === undefined) return undefined;
  const written = new Map<string, RuleSetting>();
  for (const { key, offset, value: setting } of entries) {
    const rule = ruleNames.find((name) => name === key);
    if (rule === undefined) {
      fail({ offset, source: value.source }, `unknown rule ${quote(key)}; ${suggest(key, ruleNames)}`);
    } else written.set(rule, readSetting(rule)(setting) ?? defaultSetting(rule));
  }
  return settings((rule) => written.get(rule) ?? defaultSetting(rule));
};

export const ruleName: Read<RuleName> = (value) => {
  const written = text(value);
  return written === undefined ? undefined : findRule(value, written);
};

/** The rule of that name; `at` is where it is written. */
export function findRule(at: Value, written: string): RuleName | undefined {
  return (
    ruleNames.find((name) => name === written) ??
    fail(at, `unknown rule ${quote(written)}; ${suggest(written, ruleNames)}`)
  );
}

/** Every key that a rule's map may have. */
export function ruleKeys(rule: RuleName): readonly string[] {
  return ['severity', ...(ruleOptions[rule] ?? [])];
}

function readSetting(rule: RuleName): Read<RuleSetting> {
  const severity = oneOf<Severity>('severity', severities);
  const fields = {
    severity: optional(severity, defaultSeverities[rule]),
    ...(rule === 'pull-policy' && {
      expected: optional<string>(oneOf('pull policy', pullPolicies), defaultPullPolicy),
    }),
  };
  const readMap = map<RuleSetting>(`rule "${rule}"`, fields);
  return (value) => {
    if (isMap(value.node)) return readMap(value);
    const written = severity(value);
    const { added: _, ...own } = defaultSetting(rule);
    return written === undefined ? undefined : { ...own, severity: written };
  };
}

function defaultSetting(rule: RuleName): RuleSetting {
  const severity = defaultSeverities[rule];
  if (rule === 'not-judged') return { severity, added: 'error' };
  return rule === 'pull-policy' ? { severity, expected: defaultPullPolicy } : { severity };
}

function settings(of: (rule: RuleName) => RuleSetting): RuleSettings {
  return Object.fromEntries(ruleNames.map((rule) => [rule, of(rule)])) as Record<RuleName, RuleSetting>;
}
