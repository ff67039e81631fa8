import { bump } from '../../packages/core/bump/bump.ts';
import { check } from '../../packages/core/check/check.ts';
import { pin } from '../../packages/core/pin/pin.ts';
import { parsePolicy } from '../../packages/core/policy/parse.ts';
import { promoteToAll } from '../../packages/core/promote/several.ts';
import { renderBumpBody } from '../../packages/core/report/bump-body.ts';
import { renderMarkdown } from '../../packages/core/report/markdown.ts';
import { renderPlanMarkdown } from '../../packages/core/report/plan-markdown.ts';
import { renderPromoteBody } from '../../packages/core/report/promote-body.ts';
import { digest, type FakeRepository, memoryGit, memoryRegistry, memoryWorkspace } from '../core/memory.ts';

const now = new Date('2026-11-21T12:00:00Z');
const lanes = ['dev', 'staging', 'production-eu-west-1', 'production-us-east-1'];
const services = [
  ...['payments-api', 'payments-reconciliation-worker', 'identity', 'storefront-web', 'search-indexer'],
  ...['notifications', 'customer-data-platform-exporter', 'ledger', 'pricing', 'fraud-detection-feature-store'],
];
const third = [
  'docker.io/library/redis:7',
  'registry.k8s.io/ingress-nginx/controller:v1.12.1',
  'ghcr.io/grafana/grafana',
];
const image = (service: string): string => `ghcr.io/acme-platform/${service}`;
const revision = (seed: string): string => digest(seed).slice(7, 47);
const repository = 'https://github.com/acme-platform/gitops';
const asked = `Asked for by octocat (workflow\\_dispatch), in [this run](${repository}/actions/runs/17654321987).`;
const linkBase = `${repository}/blob/${revision('base')}/`;

const policy = parsePolicy(
  `version: 1
layout: ["clusters/{env}/**"]
environments:
  dev: { track: main }
  staging: { promoteFrom: dev, soak: 24h }
  production-eu-west-1: { promoteFrom: staging, soak: 72h }
  production-us-east-1: { promoteFrom: staging, soak: 72h }
firstParty: ["ghcr.io/acme-platform/*"]
exceptions:
  - { rules: [digest-required], image: docker.io/library/redis, reason: a mirror comes in spring, owner: platform, expires: 2026-12-02 }
holds:
  - { images: [ghcr.io/acme-platform/ledger], environments: [staging], reason: incident 4711, owner: platform-sre, until: 2026-12-24 }
`,
  '.github/image-policy.yaml',
);

const place = (lane: string, service: string): string => `clusters/${lane}/services/${service}/values.yaml`;
const pinnedTo = (service: string, build: string): string =>
  `image:\n  repository: ${image(service)}\n  digest: ${digest(`${service} ${build}`)}\n`;

/** Every lane is a build behind the one before it; before, each was one further back. */
const builds = { before: ['b2', 'b1', 'b0', 'b0'], after: ['b3', 'b2', 'b1', 'b0'] };
const stateOf = (held: readonly string[]) =>
  Object.fromEntries(
    lanes.flatMap((lane, at) => services.map((service) => [place(lane, service), pinnedTo(service, held[at] ?? '')])),
  );
const tidy = stateOf(builds.after);

/** Somebody's first day: nothing is pinned, and third-party images beside it. */
const untidy = Object.fromEntries(
  lanes.flatMap((lane) => [
    ...services.map((service) => [place(lane, service), `image:\n  repository: ${image(service)}\n  tag: latest\n`]),
    ...third.map((name, at) => [`clusters/${lane}/third-party/${at}.yaml`, `image: ${name}\n`]),
  ]),
);

function known(service: string): FakeRepository {
  const built = ['b0', 'b1', 'b2', 'b3', 'b4'].map((build, at) => {
    const labels = {
      'org.opencontainers.image.version': `4.${17 + at}.0-rc.${at}`,
      'org.opencontainers.image.revision': revision(`${service} ${build}`),
      'org.opencontainers.image.source': `https://github.com/acme-platform/${service}`,
    };
    const child = digest(`${service} ${build} amd64`);
    const created = `2026-${String(7 + at).padStart(2, '0')}-03T08:00:00Z`;
    return [digest(`${service} ${build}`), { created, labels, platforms: { 'linux/amd64': child } }] as const;
  });
  return {
    tags: { main: digest(`${service} b4`), latest: digest(`${service} b4`) },
    images: Object.fromEntries(built),
  };
}
const registry = () => memoryRegistry(Object.fromEntries(services.map((service) => [image(service), known(service)])));

const history = () =>
  memoryGit([
    { date: '2026-10-01T09:00:00Z', sha: revision('first'), files: stateOf(builds.before) },
    { date: '2026-11-10T09:00:00Z', sha: revision('second'), files: tidy },
  ]);

/** What a pull request brings: builds that move, an image that loses its digest, others that come and go, and charts from elsewhere. */
const changed = {
  ...tidy,
  ...Object.fromEntries(
    lanes.flatMap((lane) => [
      ...services.slice(0, 4).map((service) => [place(lane, service), pinnedTo(service, 'b4')]),
      ...third.map((name, at) => [`clusters/${lane}/third-party/${at}.yaml`, `image: ${name}\n`]),
      [place(lane, 'pricing'), `image:\n  repository: ${image('pricing')}\n  tag: 4.19.0-rc.2\n`],
      [place(lane, 'ledger'), ''],
      [`clusters/${lane}/monitoring.yaml`, chartFrom('61.3.2')],
    ]),
  ),
};

function chartFrom(version: string): string {
  const source = { repoURL: 'https://prometheus-community.github.io/helm-charts', chart: 'kube-prometheus-stack' };
  const spec = { source: { ...source, targetRevision: version } };
  return JSON.stringify({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'mon' }, spec });
}

/** The summary of a check of files; with `before`, of what they add to those. */
async function checked(
  files: Readonly<Record<string, string>>,
  before?: Readonly<Record<string, string>>,
): Promise<string> {
  const commits = [before ?? files, files].map((each, at) => ({
    date: `2026-11-1${at}T09:00:00Z`,
    sha: revision(`commit ${at}`),
    files: each,
  }));
  const git = before === undefined ? history() : memoryGit(commits);
  const ports = { workspace: memoryWorkspace(files), registry: registry(), git };
  const base = before === undefined ? null : revision('commit 0');
  const options = { paths: [], base, verify: false, render: false, ownUrls: async () => [], today: now };
  const report = await check(ports as unknown as Parameters<typeof check>[0], policy, options);
  const docsBase = 'https://github.com/org/image-policy/blob/v1/';
  return renderMarkdown(report, { docsBase, linkBase, environments: lanes, against: 'the base `0123456789ab`' });
}

const bumped = () =>
  bump({ workspace: memoryWorkspace(tidy), registry: registry() }, policy, {
    ...{ environments: [], images: [], event: null, allowOlder: false },
  });

const promoted = (source: string, targets: readonly string[], fromRef: string | null = null) =>
  promoteToAll({ workspace: memoryWorkspace(tidy), git: history(), registry: registry() }, policy, {
    ...{ source, targets, images: [], fromRef, requireStatus: [], now, builds: true },
  });

const bodyOf = { now, baseCommit: revision('base'), repositoryUrl: repository, asked };

/** Reports as people get them, by name: what the stories make of a repository of ten services in three environments. */
export async function makeReports(): Promise<ReadonlyMap<string, string>> {
  const toProduction = await promoted('staging', ['production-eu-west-1']);
  const lead = `Opened [pull request #42](${repository}/pull/42) from image-policy/promote into main`;
  const all = await bumped();
  const pinned = await pin({ workspace: memoryWorkspace(untidy), registry: registry() }, policy, {
    ...{ paths: [], excepted: false },
  });
  return new Map([
    ['check-summary', await checked(untidy)],
    ['check-summary-passed', await checked(tidy)],
    ['check-summary-of-a-change', await checked(changed, tidy)],
    ['bump-body', renderBumpBody(all, { linkBase, autoMerge: true, asked })],
    ['bump-summary', renderPlanMarkdown(all, { title: 'Bump', linkBase, lead })],
    ['pin-summary', renderPlanMarkdown(pinned, { title: 'Pin', linkBase })],
    ['promote-body', renderPromoteBody(toProduction, bodyOf)],
    ['promote-body-two-targets', renderPromoteBody(await promoted('staging', lanes.slice(2)), bodyOf)],
    ['rollback-body', renderPromoteBody(await promoted('staging', ['staging'], revision('first')), bodyOf)],
    [
      'promote-summary',
      renderPlanMarkdown(toProduction, { title: 'Promote', linkBase, lead, now, repositoryUrl: repository }),
    ],
  ]);
}
