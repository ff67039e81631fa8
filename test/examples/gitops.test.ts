import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../command.ts';
import { findTool } from '../tool.ts';

const sample = 'action-examples/gitops';
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

describe('the sample repository', () => {
  it('passes its own policy; what is excused has an owner', () => {
    const { status, report } = judge(sample);
    expect({ status, errors: report.summary.errors }).toEqual({ status: 0, errors: 0 });
    const counted = report.findings.filter(({ exception }) => exception === null).map(({ rule }) => rule);
    // Without the history of this repository (a copy of its files) nobody can tell what an environment held before, and without
    // rendering nobody can tell what the include of charts/app gives.
    expect(counted.filter((rule) => rule !== 'promotion-lineage')).toEqual(['not-judged']);
    expect(report.summary.excepted).toBeGreaterThan(0);
  });

  it('names images in every environment, and no digest that looks like a placeholder', () => {
    const { images } = judge(sample).report;
    for (const environment of ['local', 'dev', 'staging', 'production', 'shared']) {
      expect(images.map((image) => image.environment)).toContain(environment);
    }
    for (const { digest } of images.filter((image) => image.digest !== null)) {
      expect(new Set(digest.slice('sha256:'.length)).size).toBeGreaterThan(8);
    }
  });

  it.each<[string, string, RegExp, string, string]>([
    [
      'a channel tag instead of a digest',
      'sources/values/env/dev/apps/platform.yaml',
      /@sha256:.*$/m,
      ':dev',
      'floating-tag',
    ],
    [
      'a digest in a tag',
      'sources/values/_shared/data/data-redis.yaml',
      /^ {2}tag: .*\n {2}digest: /m,
      '  tag: 8.2.1@',
      'digest-in-tag',
    ],
    ['another pull policy', 'sources/values/_shared/observability/alloy.yaml', /IfNotPresent/, 'Always', 'pull-policy'],
    ['no pull policy', 'kustomize/gateway/base/deployment.yaml', /^ *imagePullPolicy.*\n/m, '', 'pull-policy-missing'],
    [
      'parts where the contract wants one value',
      'sources/values/env/dev/apps/worker.yaml',
      /ref: "(.*)@(.*)"/,
      'repository: $1\n  digest: $2',
      'image-contract',
    ],
    [
      'an overlay that pins nothing',
      'kustomize/gateway/overlays/dev/kustomization.yaml',
      /^images:[\s\S]*/m,
      '',
      'digest-required',
    ],
  ])('fails with %s', (_, file, pattern, replacement, rule) => {
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

  const tools = ['helm', 'kustomize'].map((tool) => findTool(tool, `the sample rendered by ${tool}`));
  if (tools.every((tool) => tool !== null)) {
    it('passes as its clusters would get it, too', () => {
      const path = tools.map((tool) => dirname(tool ?? '')).join(delimiter);
      const { status, stdout } = runCommand(['check', '--render', '--root', sample], { path });
      expect({ status, stdout }).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^Rendered 16 applications/m),
      });
    });
  }

  it('has something to promote, and a soak to wait for', () => {
    const plan = runCommand(['promote', 'dev', 'staging', '--root', sample, '--dry-run', '--format', 'json']);
    expect(JSON.parse(plan.stdout).changes.length).toBeGreaterThan(0);
  });
});
