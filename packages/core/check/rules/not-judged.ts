import type { NotJudged } from '../not-judged.ts';
import type { Violation } from './finding.ts';
import type { Rule } from './rule.ts';
import { quote } from './words.ts';

/** Unknown is a verdict: what nobody can tell is said at its place, and what a change adds of it is an error. */
export const notJudged: Rule = {
  name: 'not-judged',
  title: 'an image of which a part is templated, so that nobody can tell whether it is pinned',
  why: 'A template, a variable or a build completes it after the check: no digest in Git says what runs there, and a gate that passes over it looks green.',
  fix: 'Write the version out, or the digest behind the template; or check with --render (input render) what Helm and Kustomize make of it.',
};

/** What nobody can tell, as a violation. `isNew`: a change adds it. */
export function notJudgedViolation(
  { file, line, column, endLine, endColumn, path, document, text, environment, ungiven }: NotJudged,
  isNew: boolean,
): Violation {
  return {
    ...{ rule: 'not-judged', file, line, column, endLine, endColumn, path, document, environment, image: null },
    ...(isNew && { atLeast: 'error' as const }),
    message: `${quote(text)} ${ungiven ? 'takes a value that no file known to be its values gives' : 'is templated'}, so nobody can tell here whether it is pinned; ${ungiven ? 'give it there' : 'write its version out'}, or check with --render (input render).`,
  };
}
