import type { Rule } from './rule.ts';
import { quote, subject } from './words.ts';

export const pullPolicy: Rule = {
  name: 'pull-policy',
  title: 'an imagePullPolicy that is not the expected one',
  why: 'A pull policy rolls out nothing. With a digest, "Always" only makes every restart wait for the registry, and fail with it; "Never" fails on a new node.',
  fix: 'Write the expected policy, IfNotPresent unless the rule says otherwise under "expected".',
  find(occurrence, { policy }) {
    const written = occurrence.pullPolicy;
    const expected = policy.rules['pull-policy'].expected ?? 'IfNotPresent';
    if (written === undefined || written.value === expected) return undefined;
    const message = `${subject(occurrence)} is pulled with ${quote(written.value)}, and the policy expects ${quote(expected)}; write ${quote(expected)}, a new digest in Git is what brings a new image.`;
    return {
      message,
      ...(written.location === undefined ? {} : { at: written.location }),
      ...(occurrence.sealed === true ? {} : { fix: [{ span: written.span, text: expected }] }),
    };
  },
};
