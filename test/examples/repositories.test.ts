import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../command.ts';
import { findTool } from '../tool.ts';

const gitops = 'action-examples/gitops';
const layered = 'action-examples/layered';
const copy = mkdtempSync(join(tmpdir(), 'image-policy-sample-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Report {
  readonly summary: { readonly errors: number; readonly excepted: number };
  readonly images: readonly { readonly image: string; readonly environment: string | null; readonly digest: string }[];
  readonly findings: readonly { readonly rule: string; readonly exception: { readonly owner: string } | null }[];
}

const judge = (root: string) => {
  const { status, stdout, stderr } = runCommand(['check', '--root', root, '--format', 'json', '--quiet']);
  expect(stderr).toBe('');
  return { status, report: JSON.parse(stdout) as Report };
};

const tools = ['helm', 'kustomize'].map((tool) => findTool(tool, `the samples rendered by ${tool}`));

interface Sample {
  readonly environments: readonly string[];
  /** What the check says of it beside the lineage. */
  readonly rules: readonly string[];
  readonly hasExceptions: boolean;
  /** How many of its applications helm and kustomize render. */
  readonly rendered: number;
}

const samples: readonly (readonly [string, Sample])[] = [
  [
    gitops,
    {
      environments: ['local', 'dev', 'staging', 'production', 'shared'],
      // Without rendering nobody can tell what the include of charts/app gives.
      rules: ['not-judged'],
      hasExceptions: true,
      rendered: 16,
    },
  ],
  [
    layered,
    { environments: ['dev', 'staging', 'production', 'shared'], rules: [], hasExceptions: false, rendered: 12 },
  ],
];

describe.each(samples)('the sample repository %s', (sample, { environments, rules, hasExceptions, rendered }) => {
  it('passes its own policy; what is excused has an owner', () => {
    const { status, report } = judge(sample);
    expect({ status, errors: report.summary.errors }).toEqual({ status: 0, errors: 0 });
    const counted = report.findings.filter(({ exception }) => exception === null).map(({ rule }) => rule);
    // Without the history of this repository (a copy of its files) nobody can tell what an environment held before.
    expect(counted.filter((rule) => rule !== 'promotion-lineage')).toEqual(rules);
    expect(report.summary.excepted > 0).toBe(hasExceptions);
  });

  it('names images in every environment, and no digest that looks like a placeholder', () => {
    const { images } = judge(sample).report;
    for (const environment of environments) expect(images.map((image) => image.environment)).toContain(environment);
    for (const { digest } of images.filter((image) => image.digest !== null)) {
      expect(new Set(digest.slice('sha256:'.length)).size).toBeGreaterThan(8);
    }
  });

  if (tools.every((tool) => tool !== null)) {
    it('passes as its clusters would get it, too', () => {
      const path = tools.map((tool) => dirname(tool ?? '')).join(delimiter);
      const { status, stdout } = runCommand(['check', '--render', '--root', sample], { path });
      expect({ status, stdout }).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(new RegExp(`^Rendered ${rendered} applications`, 'm')),
      });
    });
  }

  it('has something to promote, and a soak to wait for', () => {
    const plan = runCommand(['promote', 'dev', 'staging', '--root', sample, '--dry-run', '--format', 'json']);
    expect(JSON.parse(plan.stdout).changes.length).toBeGreaterThan(0);
  });
});

describe('a change of a sample repository', () => {
  it.each<[string, string, string, RegExp, string, string]>([
    [
      gitops,
      'a channel tag instead of a digest',
      'sources/values/env/dev/apps/platform.yaml',
      /@sha256:.*$/m,
      ':dev',
      'digest-required',
    ],
    [
      gitops,
      'a digest in a tag',
      'sources/values/_shared/data/data-redis.yaml',
      /^ {2}tag: .*\n {2}digest: /m,
      '  tag: 8.2.1@',
      'digest-in-tag',
    ],
    [
      gitops,
      'another pull policy',
      'sources/values/_shared/observability/alloy.yaml',
      /IfNotPresent/,
      'Always',
      'pull-policy',
    ],
    [
      gitops,
      'no pull policy',
      'kustomize/gateway/base/deployment.yaml',
      /^ *imagePullPolicy.*\n/m,
      '',
      'pull-policy-missing',
    ],
    [
      gitops,
      'parts where the contract wants one value',
      'sources/values/env/dev/apps/worker.yaml',
      /ref: "(.*)@(.*)"/,
      'repository: $1\n  digest: $2',
      'image-contract',
    ],
    [
      gitops,
      'an overlay that pins nothing',
      'kustomize/gateway/overlays/dev/kustomization.yaml',
      /^images:[\s\S]*/m,
      '',
      'digest-required',
    ],
    [
      layered,
      'a channel tag instead of a digest',
      'services/platform/values-dev.yaml',
      /tag: .*\n.*/,
      'tag: dev',
      'digest-required',
    ],
    [
      layered,
      'a file of an environment that says nothing',
      'services/web/values-staging.yaml',
      /image:[\s\S]*/,
      'replicas: 2\n',
      'digest-required',
    ],
    [
      layered,
      "a patch that takes the release's digest away",
      'flux/production/billing.yaml',
      /digest: .*/,
      'digest: null',
      'digest-required',
    ],
    [
      layered,
      'a digest that its chart does not read',
      'environments/dev/values/scheduler.yaml',
      /tag: (.*)@(.*)/,
      'tag: $1\n  digest: $2',
      'digest-unread',
    ],
    [
      layered,
      'a chart that stops to read the digest',
      'charts/service/templates/_image.tpl',
      /\n.*\$digest :=.*([\s\S]*)@\{\{ \$digest \}\}/,
      '$1',
      'digest-unread',
    ],
    [
      layered,
      'an ApplicationSet that leaves the files of the environments out',
      'argocd/services.yaml',
      /\n.*values-\{\{ \.env \}\}\.yaml/,
      '',
      'digest-required',
    ],
    [layered, 'a shared file whose digest is gone', 'services/defaults.yaml', /\n *digest: .*/, '', 'digest-required'],
  ])('%s fails with %s', (sample, _, file, pattern, replacement, rule) => {
    rmSync(copy, { recursive: true });
    cpSync(sample, copy, { recursive: true });
    const path = join(copy, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(pattern, replacement);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    const { status, report } = judge(copy);
    expect(status).toBe(1);
    expect(report.findings.filter(({ exception }) => exception === null).map((finding) => finding.rule)).toContain(
      rule,
    );
  });
});
