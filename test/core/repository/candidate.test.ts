import { describe, expect, it } from '@jest/globals';
import { isCandidate, isSkippedDirectory } from '../../../packages/core/repository/candidate.ts';

describe('isCandidate', () => {
  it.each([
    'values.yaml',
    'a.yml',
    'a.json',
    'deep/A.YAML',
    'values.yaml.gotmpl',
    'deploy.yml.j2',
    'x.yaml.tpl',
    'x.json.tmpl',
    'Kustomization',
    'overlays/dev/Kustomization',
    '.yaml',
    'line\nbreak.yaml',
  ])('takes %j', (path) => {
    expect(isCandidate(path)).toBe(true);
  });

  it.each([
    'a.yaml.bak',
    '_helpers.tpl',
    'a.yamlx',
    'yaml',
    'a.yaml.orig',
    'a.yaml\n',
    'MyKustomization',
    'a.yaml/b',
    'a.jsonc',
    'README.md',
  ])('leaves %j', (path) => {
    expect(isCandidate(path)).toBe(false);
  });
});

describe('isSkippedDirectory', () => {
  it.each([
    ['.git', true],
    ['.GIT', true],
    ['node_modules', true],
    ['.github', false],
    ['.tekton', false],
    ['.argocd', false],
    ['git', false],
  ])('%s: %s', (name, skipped) => {
    expect(isSkippedDirectory(name)).toBe(skipped);
  });
});
