import { describe, expect, it } from '@jest/globals';
import { isCandidate, isChartTemplate, isSkippedDirectory } from '../../../packages/core/repository/candidate.ts';

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
    'x.yaml.tftpl',
    'x.yml.erb',
    'Kustomization',
    'overlays/dev/Kustomization',
    '.yaml',
    'line\nbreak.yaml',
    'deploy.j2',
    'k8s/pod.tftpl',
    'web.erb',
    'x.jinja2',
    'apps.gotmpl',
  ])('takes %j', (path) => {
    expect(isCandidate(path)).toBe(true);
  });

  it.each([
    'a.yaml.bak',
    '_helpers.tpl',
    '_helpers.erb',
    'k8s/_pod.j2',
    'user-data.tpl',
    'a.yamlx',
    'yaml',
    'a.yaml.orig',
    'a.yaml\n',
    'MyKustomization',
    'a.yaml/b',
    'a.jsonc',
    'README.md',
    'README.md.gotmpl',
    'docs/deploy.rst.j2',
  ])('leaves %j', (path) => {
    expect(isCandidate(path)).toBe(false);
  });
});

describe('what Helm may render of a chart, whatever its ending', () => {
  const isChart = (directory: string) => ['', 'charts/web', 'charts/web/charts/db'].includes(directory);

  it.each([
    ['templates/extra.txt', true],
    ['charts/web/templates/deep/extra', true],
    ['charts/web/charts/db/templates/extra.sh', true],
    ['charts/web/templates/_helpers.txt', true],
    ['charts/web/templates/NOTES.txt', false],
    ['charts/web/files/extra.txt', false],
    ['site/templates/index.html', false],
    ['mytemplates/extra.txt', false],
  ])('%s: %j', (path, expected) => expect(isChartTemplate(path, isChart)).toBe(expected));
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
