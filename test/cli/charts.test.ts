import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type ChartRepository,
  packChart,
  pushChart,
  startChartRepository,
  webChart,
} from '../adapters/charts/servers.ts';
import { type RunningRegistry, startRegistry } from '../adapters/registry/start.ts';
import { commitAll, digestOf, type Files, git, makeRepository, makeTree, writeTree } from '../bundle/gitops.ts';
import { findTool } from '../tool.ts';
import { runIn } from './run.ts';

const suite = 'checks of charts that are elsewhere';
const [helm, distribution] = ['helm', 'distribution'].map((name) => findTool(name, suite));
const image = 'ghcr.io/acme/web';
const digest = digestOf('a');

const flux = (kind: string, spec: object, name = 'web') =>
  JSON.stringify({
    apiVersion: `${kind === 'HelmRelease' ? 'helm' : 'source'}.toolkit.fluxcd.io/v2`,
    kind,
    metadata: { name, namespace: 'apps' },
    spec,
  });
const release = (version: string, values: object = {}) =>
  flux('HelmRelease', {
    chart: { spec: { chart: 'web', version, sourceRef: { kind: 'HelmRepository', name: 'web' } } },
    values,
  });
const policy = (places: readonly string[], more = '') => `version: 1\npullCharts: ${JSON.stringify(places)}\n${more}`;

interface Json {
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly message: string }[];
}

async function check(root: string, ...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runIn(root, 'check', '--format', 'json', ...args);
  const report = (stdout === '' ? { findings: [] } : JSON.parse(stdout)) as Json;
  return {
    exitCode,
    said: report.findings.map(({ rule, file, message }) => `${rule} ${file}: ${message}`),
    stderr,
  };
}

if (!helm || !distribution) it('are left out', () => {});
else
  describe('a chart that is elsewhere', () => {
    let repository: ChartRepository;
    let registry: RunningRegistry;
    let manifest: string;
    let oci: string;
    beforeAll(async () => {
      const archives = ['1.2.3', '1.3.0'].map((version) => packChart(helm, webChart(version)));
      repository = await startChartRepository(helm, archives);
      registry = await startRegistry({ program: distribution });
      oci = `oci://${registry.host}/charts`;
      manifest = pushChart(helm, archives[0] ?? '', oci);
    });
    afterAll(async () => Promise.all([repository?.stop(), registry?.stop()]));

    const http = () => [repository.url];
    const source = () => ({ 'sources/web.yaml': flux('HelmRepository', { url: repository.url }) });
    const plain = () => `registries: [{ host: "${registry.host}", plainHttp: true }]\n`;

    it('has a default image that is found by check --render, and not without', async () => {
      const files = { '.github/image-policy.yaml': policy(http()), ...source(), 'web.yaml': release('1.2.3') };
      const root = makeRepository(files);
      const { exitCode, said } = await check(root, '--render');
      expect(said).toEqual([expect.stringContaining('digest-required web.yaml: ghcr.io/acme/web has')]);
      expect(said[0]).toContain('(rendered for HelmRelease apps/web: Pod web)');
      expect(exitCode).toBe(1);
      expect(await check(root)).toMatchObject({ exitCode: 0, said: [] });
    });

    it('is pinned by the values of its release', async () => {
      const values = { image: { digest } };
      const files = { '.github/image-policy.yaml': policy(http()), ...source(), 'web.yaml': release('1.2.3', values) };
      expect(await check(makeRepository(files), '--render')).toMatchObject({ exitCode: 0, said: [] });
    });

    it('is listed where no place lets it be fetched, or Git says no one version', async () => {
      const before = repository.asked.length;
      const said = async (places: readonly string[], version: string) => {
        const files = { '.github/image-policy.yaml': policy(places), ...source(), 'web.yaml': release(version) };
        return (await check(makeRepository(files), '--render')).stderr;
      };
      expect(await said([], '1.2.3')).toContain('Not rendered: HelmRelease apps/web: its chart is in a registry.');
      expect(await said(['https://charts.example'], '1.2.3')).toContain(
        `HelmRelease apps/web: its chart is of ${repository.url}, which pullCharts does not list.`,
      );
      expect(await said(http(), '>=1.0.0')).toContain(
        'Git says no one version of the chart web (">=1.0.0"): what runs is decided when it is installed.',
      );
      expect(repository.asked.length).toBe(before);
    });

    it('that cannot be fetched is an error at its object, and exit 3', async () => {
      const files = { '.github/image-policy.yaml': policy(http()), ...source(), 'web.yaml': release('9.9.9') };
      const { exitCode, said } = await check(makeRepository(files), '--render');
      expect(exitCode).toBe(3);
      expect(said).toEqual([
        `unverified web.yaml: HelmRelease apps/web is not judged: its chart web of ${repository.url}, 9.9.9, could not be fetched: the index of ${repository.url} has no web 9.9.9. Run it again where that may pass.`,
      ]);
    });

    it.each<[string, () => Files]>([
      [
        'OCIRepository by tag',
        () => ({
          'source.yaml': flux('OCIRepository', { url: `${oci}/web`, ref: { tag: '1.2.3' } }),
          'web.yaml': flux('HelmRelease', { chartRef: { kind: 'OCIRepository', name: 'web' } }),
        }),
      ],
      [
        'OCIRepository by digest',
        () => ({
          'source.yaml': flux('OCIRepository', { url: `${oci}/web`, ref: { tag: 'latest', digest: manifest } }),
          'web.yaml': flux('HelmRelease', { chartRef: { kind: 'OCIRepository', name: 'web' } }),
        }),
      ],
      [
        'HelmRepository of type oci',
        () => ({ 'source.yaml': flux('HelmRepository', { type: 'oci', url: oci }), 'web.yaml': release('1.2.3') }),
      ],
      [
        'HelmChart',
        () => ({
          'source.yaml': `${flux('HelmRepository', { url: oci })}\n---\n${flux('HelmChart', { chart: 'web', version: '1.2.3', sourceRef: { kind: 'HelmRepository', name: 'web' } })}`,
          'web.yaml': flux('HelmRelease', { chartRef: { kind: 'HelmChart', name: 'web' } }),
        }),
      ],
      [
        'Application of Argo CD, whose OCI registries have no scheme',
        () => ({
          'web.yaml': JSON.stringify({
            apiVersion: 'argoproj.io/v1alpha1',
            kind: 'Application',
            metadata: { name: 'web', namespace: 'apps' },
            spec: { source: { repoURL: oci.slice('oci://'.length), chart: 'web', targetRevision: '1.2.3' } },
          }),
        }),
      ],
      [
        'kustomization',
        () => ({
          'apps/kustomization.yaml': JSON.stringify({
            helmCharts: [{ name: 'web', repo: oci, version: '1.2.3', releaseName: 'web' }],
          }),
          'web.yaml': JSON.stringify({
            apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
            kind: 'Kustomization',
            metadata: { name: 'web', namespace: 'apps' },
            spec: { path: './apps', sourceRef: { kind: 'GitRepository', name: 'flux-system' } },
          }),
        }),
      ],
    ])('is fetched as a %s says it', async (_, files) => {
      const all = { '.github/image-policy.yaml': policy([oci], plain()), ...files() };
      const { said, exitCode } = await check(makeRepository(all), '--render');
      expect(said).toEqual([expect.stringMatching(/^digest-required .*ghcr\.io\/acme\/web has/)]);
      expect(exitCode).toBe(1);
    });

    it('is read for which keys it reads, like a chart of the tree', async () => {
      const ignoring = {
        ...webChart('2.0.0'),
        'templates/_image.tpl': '{{ define "image" }}{{ .Values.image.repository }}:{{ .Values.image.tag }}{{ end }}\n',
        'values.yaml': `image:\n  repository: ${image}\n  tag: "7.0"\n`,
      };
      const other = await startChartRepository(helm, [packChart(helm, ignoring)]);
      try {
        const root = makeRepository({
          '.github/image-policy.yaml': policy([other.url]),
          'sources/web.yaml': flux('HelmRepository', { url: other.url }),
          'web.yaml': release('2.0.0', { image: { digest } }),
        });
        const { said } = await check(root, '--render');
        expect(said.map((line) => line.split(' ', 1)[0])).toContain('digest-unread');
      } finally {
        await other.stop();
      }
    });

    it('gives its name to the images of an environment that says the version alone', async () => {
      const values = { image: { tag: '8.0' } };
      const files = { '.github/image-policy.yaml': policy(http()), ...source(), 'web.yaml': release('1.2.3', values) };
      const { said } = await check(makeRepository(files), '--render');
      expect(said).toEqual([
        expect.stringMatching(/^digest-required web\.yaml: ghcr\.io\/acme\/web has only the tag "8\.0"/),
      ]);
    });

    it('is fetched from where the policy of the base says, not that of the change', async () => {
      const root = makeRepository({
        '.github/image-policy.yaml': policy([]),
        ...source(),
        'web.yaml': release('1.2.3'),
      });
      writeTree(root, { '.github/image-policy.yaml': policy(http()), 'web.yaml': release('1.3.0') });
      git(root, 'checkout', '--quiet', '-b', 'change');
      commitAll(root, 'Widen');
      const before = repository.asked.length;
      await check(root, '--render', '--base', 'main');
      expect(repository.asked.length).toBe(before);
      git(root, 'checkout', '--quiet', 'main');
      git(root, 'merge', '--quiet', 'change');
      git(root, 'checkout', '--quiet', '-b', 'next');
      writeTree(root, { 'web.yaml': release('1.3.0', { image: { tag: '8.0' } }) });
      commitAll(root, 'Use it');
      const { said } = await check(root, '--render', '--base', 'main');
      expect(repository.asked.length).toBeGreaterThan(before);
      expect(said).toEqual([expect.stringContaining('digest-required web.yaml: ghcr.io/acme/web has')]);
    });

    it('is kept in --chart-cache, and needs no network then', async () => {
      const files = { '.github/image-policy.yaml': policy(http()), ...source(), 'web.yaml': release('1.2.3') };
      const root = makeRepository(files);
      const cache = makeTree({});
      const inside = await check(root, '--render', '--chart-cache', '.cache/charts');
      expect(inside).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is inside of the repository') });
      const first = await check(root, '--render', '--chart-cache', cache);
      const before = repository.asked.length;
      expect(await check(root, '--render', '--chart-cache', cache)).toEqual(first);
      expect(repository.asked.length).toBe(before);
      expect(readdirSync(cache)).toHaveLength(1);
    });

    it('proves what promote --render writes into the values of its release', async () => {
      const env = (digests: string) => release('1.2.3', { image: { repository: image, digest: digests } });
      const lanes = `layout: ['env/{env}/**']\nenvironments: { dev: {}, prod: { promoteFrom: dev } }\nfirstParty: ['${image}']\n`;
      const files = {
        '.github/image-policy.yaml': policy(http(), lanes),
        ...source(),
        'env/dev/web.yaml': env(digest),
        'env/prod/web.yaml': env(digestOf('b')),
      };
      const root = makeRepository(files);
      const result = await runIn(root, 'promote', 'dev', 'prod', '--render', '--format', 'json');
      expect(JSON.parse(result.stdout)).toMatchObject({ proof: { proven: 1, unproven: [], differences: [] } });
      expect(readFileSync(join(root, 'env/prod/web.yaml'), 'utf8')).toBe(env(digest));
      writeTree(root, { 'env/prod/web.yaml': env(digestOf('b')).replace('1.2.3', '9.9.9') });
      const gone = await runIn(root, 'promote', 'dev', 'prod', '--render');
      expect(gone).toMatchObject({ exitCode: 3, stdout: '' });
      expect(gone.stderr).toContain('HelmRelease apps/web (env/prod/web.yaml:1) cannot be rendered: its chart web of');
    });
  });
