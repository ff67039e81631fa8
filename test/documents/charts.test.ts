import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { knownCharts } from '../../packages/core/deployers/helm/known-charts.ts';
import { pin } from '../../packages/core/pin/pin.ts';
import { applyPlan } from '../../packages/core/plan/apply.ts';
import { digest, memoryRegistry, memoryWorkspace, samplePolicy } from '../core/memory.ts';
import { findBlocks } from './markdown.ts';

const text = readFileSync('docs/charts.md', 'utf8');
const blocks = findBlocks(text, 'yaml');
const written = digest('1.4');

const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web }
spec:
  destination: { namespace: web }
  source:
    repoURL: https://github.com/acme/gitops.git
    path: charts/web
    helm: { valueFiles: [/env/dev/web.yaml] }
`;

/** What `pin` makes of a layer over a chart with this template. */
async function pinOver(template: string) {
  const body = template
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  const workspace = memoryWorkspace({
    'apps/web.yaml': application,
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': '{}\n',
    'charts/web/templates/web.yaml': `kind: Deployment\nspec:\n  labels:\n${body}\n`,
    'env/dev/web.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "1.4"\n',
  });
  const registry = memoryRegistry({ 'ghcr.io/acme/web': { tags: { '1.4': written } } });
  const policy = samplePolicy();
  const plan = await pin({ workspace, registry }, policy, { paths: [], excepted: false });
  return { plan, text: (await applyPlan(workspace, policy, plan)).get('env/dev/web.yaml') };
}

const cut = (block: string): string => block.slice(block.indexOf('\n') + 1);
const templates = blocks.filter((block) => block.startsWith('# the template\n'));
const values = blocks.filter((block) => block.startsWith('# the values\n'));
const refused = blocks.filter((block) => block.startsWith('# the template, refused\n'));

describe('docs/charts.md', () => {
  it('shows values for every template', () => {
    expect(templates.length).toBeGreaterThan(2);
    expect(values).toHaveLength(templates.length);
    expect(refused.length).toBeGreaterThan(2);
  });

  it.each(templates.map((template, index) => [template, values[index] ?? ''] as const))(
    'shows what pin writes for %s',
    async (template, shown) => {
      const { plan, text: after } = await pinOver(cut(template));
      expect(plan.failures).toEqual([]);
      const expected = cut(shown)
        .replace(/(?<!sha256:)1111…/, written.slice(7))
        .replace('sha256:1111…', written);
      expect(after).toBe(expected);
    },
  );

  it.each(refused)('shows what is refused: %s', async (template) => {
    const { plan, text: after } = await pinOver(cut(template));
    expect(after).toBeUndefined();
    expect(plan.failures).toMatchObject([{ reason: expect.stringContaining('charts/web/templates/web.yaml:') }]);
  });

  it('names every chart that is known', () => {
    for (const { match } of knownCharts) expect(text).toMatch(/bitnami/i.test(match) ? /Bitnami/ : new RegExp(match));
  });
});
