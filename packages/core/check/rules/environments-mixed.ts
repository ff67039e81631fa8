import type { Rule } from './rule.ts';

export const environmentsMixed: Rule = {
  name: 'environments-mixed',
  title: 'a release that takes values of two environments',
  why: 'What one environment runs then changes with an edit, or a promotion, that was meant for the other.',
  fix: 'Give each environment layers of its own, and put what both share into a file of neither.',
  find(occurrence) {
    const { composed, environment } = occurrence;
    const [first, ...others] = composed?.mixed ?? [];
    if (composed === undefined || first === undefined || others.length === 0) return undefined;
    const all = [first, ...others].join(' and ');
    return {
      message: `${composed.name} takes layers of ${all}, so a change for one of them changes ${environment ?? 'the other'} as well; give each environment its own layers.`,
    };
  },
};
