import type { ProblemKind } from '../../image/reference.ts';
import type { Rule } from './rule.ts';
import { quote } from './words.ts';

const waysOut: Readonly<Record<ProblemKind, string>> = {
  name: 'write it as host/path, in lower case',
  tag: 'a tag is 1 to 128 letters, digits, "_", "." and "-", and starts with none of "." and "-"',
  digest: 'copy the digest whole from the registry or the build: "sha256:" and 64 lower-case hex digits',
  algorithm: 'use the sha256 digest, the one that every registry and runtime knows',
  conflict: 'keep the digest that is meant, in one key',
  number: 'quote it',
  placeholder: 'write the real digest; nothing will fill in a stand-in after the merge',
};

export const malformedReference: Rule = {
  name: 'malformed-reference',
  title: 'a reference, tag or digest that no runtime accepts',
  why: 'The pod ends in InvalidImageName or ErrImagePull after the merge, and a text that merely looks like a digest passes for a pin in review.',
  fix: 'Write the reference as the OCI grammar has it: host/path, then :tag or @sha256: with 64 lower-case hex digits.',
  find({ problem, parts, composed, pin }) {
    // What kustomizations replace in all that deploys it never runs.
    if (problem === null || pin?.kind === 'idle') return undefined;
    const text = composed?.malformed ?? parts[problem.part]?.text ?? '';
    return { message: `${quote(text)}: ${clause(problem.message)}; ${waysOut[problem.kind]}.` };
  },
};

/** The parser's words without their full stop, to stand inside a sentence. */
function clause(message: string): string {
  return message.replace(/[.;\s]+$/, '');
}
