import { describe, expect, it } from '@jest/globals';
import { fillOpen, fixedDirectory, matchOpen } from '../../../packages/core/deployers/open-parts.ts';

const paths = ['env/dev/web.yaml', 'env/prod/web.yaml', 'env/prod/api.yaml', 'web.yaml', 'values-.yaml'];

describe('a path that only a template could tell', () => {
  it.each<readonly [text: string, found: readonly string[]]>([
    ['env/{{ .Values.env }}/web.yaml', ['env/dev/web.yaml', 'env/prod/web.yaml']],
    ['env/{{.env}}/{{.app}}.yaml', ['env/dev/web.yaml', 'env/prod/web.yaml', 'env/prod/api.yaml']],
    ['env/{{ x }}', []],
    ['env/{{ x }}/w{{ y }}b.yaml', ['env/dev/web.yaml', 'env/prod/web.yaml']],
    ['values-{{- .name | quote -}}.yaml', ['values-.yaml']],
    ['{{ .file }}', []],
    ['{{ .file }}.yaml', []],
    [`env/{{ x }}/web.yaml${' '.repeat(300)}`, []],
  ])('%s', (text, found) => {
    expect(matchOpen(text, paths).map(({ path }) => path)).toEqual(found);
  });

  it('is one where an action stands for the same text everywhere', () => {
    const files = ['env/dev/dev.yaml', 'env/dev/prod.yaml'];
    const [only, ...others] = matchOpen('env/{{ .env }}/{{ .env | quote }}.yaml', files);
    expect([only?.path, others]).toEqual(['env/dev/dev.yaml', []]);
    expect(fillOpen('{{.env}}-{{ .other }}', only?.binding ?? new Map())).toBe('dev-{{ .other }}');
  });

  it('lies below what stands before it', () => {
    expect(fixedDirectory('a/b/c-{{ x }}/d.yaml')).toBe('a/b');
    expect(fixedDirectory('c-{{ x }}')).toBe('');
  });

  it('is found in time that grows with its length', () => {
    const text = `a${'{{ x }}a'.repeat(8)}.yaml`;
    expect(matchOpen(text, [`${'a'.repeat(100_000)}.yam`])).toEqual([]);
  });
});
