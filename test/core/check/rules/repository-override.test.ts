import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../../packages/core/check/rules/judge.ts';
import { parsePolicy } from '../../../../packages/core/policy/parse.ts';
import { header, one, scan, two } from '../../inventory/runs.ts';
import type { Files } from '../../memory.ts';

const policyText = `${header}layout: ['values/env/{env}/**']\nshared: ['values/_shared/**']\n`;
const block = (name: string, more = '') => `image:\n  repository: ghcr.io/acme/${name}\n${more}`;
const digestLine = (digest: string) => `  digest: ${digest}\n`;
const [shared, env] = ['values/_shared/app.yaml', 'values/env/dev/app.yaml'];
const base = { [shared]: block('app', digestLine(one)) };
const chart = { 'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' };

/** An Application of the chart with value files of the root. */
const deployed = (...files: readonly string[]): Files => ({
  ...chart,
  'argocd/web.yaml': JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'web' },
    spec: {
      source: {
        repoURL: 'https://github.com/acme/gitops',
        path: 'charts/web',
        helm: { valueFiles: files.map((file) => `../../${file}`) },
      },
    },
  }),
});

/** The rule's findings: where, and what they say. */
async function verdicts(files: Files): Promise<readonly string[]> {
  const policy = parsePolicy(policyText, 'policy.yaml');
  const { findings } = judge(policy, await scan(policyText, files), [], new Date(0));
  return findings.flatMap(({ rule, file, line, message }) =>
    rule === 'repository-override' ? [`${file}:${line} ${message}`] : [],
  );
}

const says = (at: string, from: string) =>
  `${at} ghcr.io/acme/fork is set here without a digest, so it inherits ${one.slice(0, 19)}… of ghcr.io/acme/app from ${from}; write the digest of ghcr.io/acme/fork beside the repository.`;

describe('repository-override', () => {
  it.each<readonly [name: string, files: Files, at: string, from: string]>([
    ['over a shared file', { ...base, [env]: block('fork') }, `${env}:2`, `${shared}:2`],
    ['with a tag of its own', { ...base, [env]: block('fork', '  tag: "1"\n') }, `${env}:2`, `${shared}:2`],
    [
      "over a chart's own values",
      { ...deployed('prod.yaml'), 'charts/web/values.yaml': block('app', digestLine(one)), 'prod.yaml': block('fork') },
      'prod.yaml:2',
      'charts/web/values.yaml:2',
    ],
    [
      'over two files, one with the name and one with the digest',
      {
        ...deployed('a.yaml', 'b.yaml'),
        'charts/web/values.yaml': block('app'),
        'a.yaml': `image:\n${digestLine(one)}`,
        'b.yaml': block('fork'),
      },
      'b.yaml:2',
      'a.yaml:2',
    ],
  ])('finds a name %s', async (_, files, at, from) => {
    expect(await verdicts(files)).toEqual([says(at, from)]);
  });

  it('is said of every environment that does it', async () => {
    const files = { ...base, [env]: block('fork'), 'values/env/prod/app.yaml': block('fork') };
    expect(await verdicts(files)).toHaveLength(2);
  });

  it.each<readonly [name: string, files: Files]>([
    ['a digest of its own', { ...base, [env]: block('fork', digestLine(two)) }],
    ['the same repository', { ...base, [env]: block('app') }],
    ['a mirror of the same repository', { ...base, [env]: 'image: { repository: mirror.acme.io/acme/app }\n' }],
    ['a base without a digest', { [shared]: block('app', '  tag: "1"\n'), [env]: block('fork') }],
    ['a digest that the base says of no name', { [shared]: `image:\n${digestLine(one)}`, [env]: block('fork') }],
    ['another path', { [shared]: `worker:\n  image: { repository: a/b, digest: "${one}" }\n`, [env]: block('fork') }],
    ['a file that nothing lays over the other', { ...base, 'values/env/dev/other.yaml': block('fork') }],
    [
      'a list, which is replaced and not merged',
      {
        [shared]: `images: [{ repository: ghcr.io/acme/app, digest: "${one}" }]\n`,
        [env]: 'images: [{ repository: ghcr.io/acme/fork }]\n',
      },
    ],
    ['a whole reference', { ...base, [env]: 'image: ghcr.io/acme/fork:1\n' }],
    ['a tag alone', { ...base, [env]: 'image: { tag: "2" }\n' }],
    [
      'a digest over it in turn',
      {
        ...deployed('a.yaml', 'b.yaml'),
        'charts/web/values.yaml': block('app', digestLine(one)),
        'a.yaml': block('fork'),
        'b.yaml': `image:\n${digestLine(two)}`,
      },
    ],
  ])('leaves alone: %s', async (_, files) => {
    expect(await verdicts(files)).toEqual([]);
  });
});
