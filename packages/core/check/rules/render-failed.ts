import type { Rule } from './rule.ts';

export const renderFailed: Rule = {
  name: 'render-failed',
  title: 'a chart, kustomization or application that does not render',
  why: 'What does not render is not judged, and it will not be applied either.',
  fix: "Run the tool named in the message by hand and fix what it says; vendor a chart's dependencies, rendering uses no network.",
  needs: 'render',
};
