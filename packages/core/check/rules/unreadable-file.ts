import type { Unreadable } from '../../scan/occurrence.ts';
import type { Violation } from './finding.ts';
import type { Rule } from './rule.ts';

export const unreadableFile: Rule = {
  name: 'unreadable-file',
  title: 'a file that names images and cannot be read',
  why: 'What cannot be read is not judged, and a gate that skips in silence looks green.',
  fix: 'Mend the syntax or the link, split a file that is too large, or list it under "ignore" if it is none of yours.',
};

/** The scanner's word for it, as a violation. */
export function unreadableViolation({ file, line, column, reason }: Unreadable): Violation {
  return {
    ...{ rule: 'unreadable-file', file, line, column, endLine: line, endColumn: column, path: '', document: 0 },
    ...{ image: null, environment: null },
    message: `This file names images and cannot be read as a whole, so not all of them may be judged: ${reason.replace(/[.;\s]+$/, '')}; mend it, or list it under "ignore" in the policy.`,
  };
}
