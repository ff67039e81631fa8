import { describe, expect, it } from '@jest/globals';
import { addHold } from '../../../packages/core/pin/hold-text.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';

const hold = {
  images: ['ghcr.io/acme/api'],
  environments: ['prod'],
  reason: 'incident "4711": #1',
  owner: 'sre',
  until: '2026-12-24',
};
const lines = [
  '- images: [ghcr.io/acme/api]',
  '  environments: [prod]',
  '  reason: "incident \\"4711\\": #1"',
  '  owner: sre',
  '  until: "2026-12-24"',
];
const block = (indent: number): string => lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
const inline =
  '{ images: [ghcr.io/acme/api], environments: [prod], reason: "incident \\"4711\\": #1", owner: sre, until: "2026-12-24" }';
const json =
  '{"images": ["ghcr.io/acme/api"], "environments": ["prod"], "reason": "incident \\"4711\\": #1", "owner": "sre", "until": "2026-12-24"}';
const head = 'version: 1\nenvironments: { prod: }\n';
const other = '{ images: [a], reason: r, owner: o, until: 2026-12-01 }';

describe('a hold that is written into a policy file', () => {
  it.each<[string, string, string]>([
    ['adds the key', head, `${head}holds:\n${block(2)}`],
    ['adds no final newline', head.trimEnd(), `${head}holds:\n${block(2)}`.trimEnd()],
    ['goes before the end of the document', `${head}...\n`, `${head}holds:\n${block(2)}...\n`],
    [
      'goes into JSON',
      '{"version": 1, "environments": {"prod": {}}}',
      `{"version": 1, "environments": {"prod": {}}, "holds": [${json}]}`,
    ],
    [
      'goes behind the last, with its indentation',
      `${head}holds:\n- ${other} # mine\n\n# end\nignore: [x]\n`,
      `${head}holds:\n- ${other} # mine\n${block(0)}\n# end\nignore: [x]\n`,
    ],
    [
      'goes behind a block of lines',
      `${head}holds:\n    - images: [a]\n      reason: r\n      owner: o\n      until: 2026-12-01\n`,
      `${head}holds:\n    - images: [a]\n      reason: r\n      owner: o\n      until: 2026-12-01\n${block(4)}`,
    ],
    ['fills an empty key', `${head}holds: # none\nignore: [x]\n`, `${head}holds: # none\n${block(2)}ignore: [x]\n`],
    ['goes into an empty list', `${head}holds: []\n`, `${head}holds: [${inline}]\n`],
    ['goes into a list in brackets', `${head}holds: [${other}]\n`, `${head}holds: [${other}, ${inline}]\n`],
    [
      'keeps CRLF',
      `${head}holds:\n  - ${other}\n`.replaceAll('\n', '\r\n'),
      `${head}holds:\n  - ${other}\n${block(2)}`.replaceAll('\n', '\r\n'),
    ],
    ['keeps a BOM', `\uFEFF${head}`, `\uFEFF${head}holds:\n${block(2)}`],
  ])('%s', (_, before, after) => {
    expect(addHold(before, hold)).toBe(after);
    expect(parsePolicy(after, 'policy.yaml').holds.at(-1)).toMatchObject(hold);
  });

  it.each<[string, string]>([
    ['no YAML', 'version: [\n'],
    ['a list', '- a\n'],
    ['holds that are no list', `${head}holds: x\n`],
    ['a second document', `${head}---\na: 1\n`],
  ])('is refused where it cannot be proven: %s', (_, before) => expect(addHold(before, hold)).toBeNull());
});
