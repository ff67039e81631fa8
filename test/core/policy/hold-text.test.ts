import { describe, expect, it } from '@jest/globals';
import { addHold } from '../../../packages/core/policy/hold-text.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';

const hold = {
  images: ['ghcr.io/acme/api'],
  environments: ['prod'],
  reason: 'incident "4711": #1',
  owner: 'sre',
  until: '2026-12-24',
};
const line =
  '- { images: ["ghcr.io/acme/api"], environments: ["prod"], reason: "incident \\"4711\\": #1", owner: "sre", until: 2026-12-24 }';
const head = 'version: 1\nenvironments: { prod: }\n';
const other = '{ images: [a], reason: r, owner: o, until: 2026-12-01 }';

describe('a hold that is written into a policy file', () => {
  it.each<[string, string, string]>([
    ['adds the key', head, `${head}holds:\n  ${line}\n`],
    ['adds the final newline that is missing', head.trimEnd(), `${head}holds:\n  ${line}\n`],
    [
      'goes behind the last, with its indentation',
      `${head}holds:\n- ${other} # mine\n\n# end\nignore: [x]\n`,
      `${head}holds:\n- ${other} # mine\n${line}\n\n# end\nignore: [x]\n`,
    ],
    [
      'goes behind a block of lines',
      `${head}holds:\n    - images: [a]\n      reason: r\n      owner: o\n      until: 2026-12-01\n`,
      `${head}holds:\n    - images: [a]\n      reason: r\n      owner: o\n      until: 2026-12-01\n    ${line}\n`,
    ],
    ['fills an empty key', `${head}holds: # none\nignore: [x]\n`, `${head}holds: # none\n  ${line}\nignore: [x]\n`],
    ['goes into an empty list', `${head}holds: []\n`, `${head}holds: [${line.slice(2)}]\n`],
    ['goes into a list in brackets', `${head}holds: [${other}]\n`, `${head}holds: [${other}, ${line.slice(2)}]\n`],
    [
      'keeps CRLF',
      `${head}holds:\n  - ${other}\n`.replaceAll('\n', '\r\n'),
      `${head}holds:\n  - ${other}\n  ${line}\n`.replaceAll('\n', '\r\n'),
    ],
    ['keeps a BOM', `\uFEFF${head}`, `\uFEFF${head}holds:\n  ${line}\n`],
  ])('%s', (_, before, after) => {
    expect(addHold(before, hold)).toBe(after);
    expect(parsePolicy(after, 'policy.yaml').holds.at(-1)).toMatchObject(hold);
  });

  it.each<[string, string]>([
    ['JSON', '{"version": 1}'],
    ['no YAML', 'version: [\n'],
    ['a list', '- a\n'],
    ['holds that are no list', `${head}holds: x\n`],
    ['a list that ends in a comma', `${head}holds: [${other},]\n`],
    ['a second document', `${head}---\na: 1\n`],
    ['an end of the document', `${head}...\n`],
  ])('is refused where it cannot be proven: %s', (_, before) => expect(addHold(before, hold)).toBeNull());
});
