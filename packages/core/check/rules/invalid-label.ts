import type { Rule } from './rule.ts';

export const invalidLabel: Rule = {
  name: 'invalid-label',
  title: 'a rendered label value that Kubernetes refuses, made of a tag with a digest',
  why: 'A label holds at most 63 letters, digits, "-", "_" and ".": the API server refuses the object and the sync stops.',
  fix: 'Keep the digest out of the tag: use the digest key of the chart.',
  needs: 'render',
};
