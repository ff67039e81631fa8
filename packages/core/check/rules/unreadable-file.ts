import type { Unreadable } from '../../scan/occurrence.ts';
import type { Violation } from './finding.ts';
import type { Rule } from './rule.ts';

export const unreadableFile: Rule = {
  name: 'unreadable-file',
  title: 'a file that cannot be read, so it may name images that were not judged',
  why: 'What cannot be read is not judged, and a gate that skips in silence looks green.',
  fix: 'Fix the syntax or the link, split a file that is too large, or list it under "ignore" if it is none of yours.',
};

/** The scanner's word for it, as a violation. */
export function unreadableViolation({ file, line, column, reason }: Unreadable): Violation {
  return {
    ...{ rule: 'unreadable-file', file, line, column, endLine: line, endColumn: column, path: '', document: 0 },
    ...{ image: null, environment: null },
    message: `This file cannot be read as a whole, so it may name images that were not judged: ${reason.replace(/[.;\s]+$/, '')}; fix it, or list it under "ignore" in the policy.`,
  };
}
