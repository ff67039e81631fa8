import { describe, expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { listElsewhere, noticeElsewhere } from '../../../packages/core/check/elsewhere.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { renderJson } from '../../../packages/core/report/json.ts';
import { renderMarkdown } from '../../../packages/core/report/markdown.ts';
import { renderText } from '../../../packages/core/report/text.ts';
import { type Files, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

const files: Files = {
  'argocd/grafana.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: grafana, namespace: argocd }
spec:
  source: { repoURL: 'https://charts.acme.example', chart: grafana, targetRevision: 7.3.7 }
  destination: { namespace: monitoring }
`,
  'flux/podinfo.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: podinfo, namespace: apps }
spec:
  chart: { spec: { chart: podinfo, version: 6.x, sourceRef: { kind: HelmRepository, name: podinfo } } }
`,
  'base/kustomization.yaml': `helmCharts:
  - name: redis
    repo: https://charts.acme.example
    version: 1.0.0
`,
  'helmfile.yaml': `repositories: []
releases:
  - { name: loki, chart: acme/loki }
`,
};

async function judge(paths: readonly string[] = []) {
  const ports = { workspace: memoryWorkspace(files), git: memoryGit([]), registry: memoryRegistry({}) };
  const options = { paths, base: null, verify: false, render: false, ownUrls: async () => [], today: new Date(0) };
  return check(ports as unknown as Parameters<typeof check>[0], parsePolicy('version: 1', 'p.yaml'), options);
}

describe('what is deployed from elsewhere', () => {
  it('is listed in every report, of Argo CD, Flux and kustomize', async () => {
    const report = await judge();
    expect(report.elsewhere?.map(({ file }) => file).toSorted()).toEqual([
      'argocd/grafana.yaml',
      'base/kustomization.yaml',
      'flux/podinfo.yaml',
      'helmfile.yaml',
    ]);
    expect(report.elsewhere?.flatMap(({ file, line }) => (line === 1 ? [] : [`${file}:${line}`])).toSorted()).toEqual([
      'base/kustomization.yaml:2',
      'helmfile.yaml:3',
    ]);
    const { elsewhere } = JSON.parse(renderJson(report));
    expect(elsewhere).toContainEqual({
      name: 'Application argocd/grafana',
      file: 'argocd/grafana.yaml',
      line: 1,
      reason: 'its chart is in a registry (https://charts.acme.example)',
    });
    expect(renderText(report)).toContain('not in this repository: 4 charts or sources: ');
    expect(renderMarkdown(report)).toContain(
      '<b>From outside of this repository or made by another tool, and not judged</b>: 4 objects',
    );
  });

  it('counts of the paths that are judged alone', async () => {
    const { elsewhere } = await judge(['flux']);
    expect(elsewhere?.map(({ file }) => file)).toEqual(['flux/podinfo.yaml']);
  });

  it('is named up to three, and then counted', () => {
    const spot = { line: 1, column: 1 };
    const objects = Array.from({ length: 7 }, (_, at) => ({
      name: `Application argocd/a${at}`,
      spot: { file: `a${at}.yaml`, ...spot },
      kind: 'elsewhere' as const,
      reason: 'its source is another repository',
    }));
    const [line = ''] = noticeElsewhere(listElsewhere([...objects, ...objects]));
    expect(line).toContain('not in this repository: 7 charts or sources: ');
    expect(line).toContain('Application argocd/a2 and 4 more');
    expect(noticeElsewhere([])).toEqual([]);
  });

  it('is told from what stands here and another tool reads', () => {
    const spot = { file: 'a.yaml', line: 1, column: 1 };
    const [a, b] = (['elsewhere', 'unread'] as const).map((kind) => ({ name: kind, spot, kind, reason: 'r' }));
    expect(noticeElsewhere(listElsewhere([a!, b!]))).toEqual([
      'Not judged, since not in this repository: 1 chart or source: elsewhere; --render judges charts that pullCharts lists.',
      'Not judged, since another tool makes what they deploy: 1 chart or source: unread.',
    ]);
  });

  it('is said once where an object and its release say the same', () => {
    const object = { name: 'A', spot: { file: 'a.yaml', line: 3, column: 1 }, kind: 'elsewhere' as const, reason: 'r' };
    const releases = [
      { name: 'A', file: 'a.yaml', elsewhere: 'r' },
      { name: 'B', file: 'b.yaml', elsewhere: null },
    ];
    expect(listElsewhere([object], releases)).toEqual([{ name: 'A', file: 'a.yaml', line: 3, reason: 'r' }]);
  });
});
