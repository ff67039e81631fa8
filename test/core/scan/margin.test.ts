import { describe, expect, it } from '@jest/globals';
import { readMargin } from '../../../packages/core/scan/margin.ts';

const definition = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n';
const known = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' };

describe('what a document is by its lines at the margin', () => {
  it.each<readonly [name: string, text: string]>([
    ['plain keys', `${definition}metadata:\n  name: x\n`],
    ['comments and a marker before them', `# a\n\n---\n${definition}`],
    ['lines that end with a carriage return, too', definition.replaceAll('\n', '\r\n')],
    ['items at the margin', `${definition}list:\n- a\n- b\n`],
    ['quotes behind them', `${definition}metadata:\n  annotations: {a: "b"}\n`],
  ])('%s tell it', (_, text) => expect(readMargin(text)).toEqual(known));

  it.each<readonly [name: string, text: string]>([
    ['a kind that stands twice', `${definition}kind: Pod\n`],
    ['a kind in quotes behind it', `${definition}"kind": Pod\n`],
    ['a key with a question mark behind it', `${definition}? kind\n: Pod\n`],
    ['a tag before a key', `${definition}!!str kind: Pod\n`],
    ['an alias as a key', `${definition}*k : Pod\n`],
    ['a merge key', `${definition}<<: *pod\n`],
    ['lines inside quotes', `a: "\n${definition}"\n`],
    ['lines inside a map that is indented', `  a: "\n${definition}"\n`],
    ['a comment of a template', `{{/*\n${definition}*/}}\nkind: Pod\n`],
    ['another character that ends a line', `a: b # c\x85${definition}`],
    ['a line far down', `${'# far\n'.repeat(200)}${definition}`],
    ['a kind alone', 'kind: Pod\n'],
  ])('%s does not', (_, text) => expect(readMargin(text)).toBeNull());
});
