import { expect, it } from '@jest/globals';
import { packChart, startChartRepository, webChart } from '../adapters/charts/servers.ts';
import { findTool } from '../tool.ts';
import { openPullRequest, type PullRequest } from './pull-request.ts';
import { describeBundle } from './runner.ts';

const helm = findTool('helm', 'checks of charts that are elsewhere, by the action');

const flux = (kind: string, spec: object) =>
  JSON.stringify({
    apiVersion: `${kind === 'HelmRelease' ? 'helm' : 'source'}.toolkit.fluxcd.io/v2`,
    kind,
    metadata: { name: 'web', namespace: 'apps' },
    spec,
  });
const release = (version: string) =>
  flux('HelmRelease', {
    chart: { spec: { chart: 'web', version, sourceRef: { kind: 'HelmRepository', name: 'web' } } },
  });
const policyPath = '.github/image-policy.yaml';

/** A pull request that lists the place, and deploys a chart from there. */
async function onPullRequest(url: string, isListed: boolean, act: (check: PullRequest['check']) => Promise<void>) {
  const listing = `version: 1\npullCharts: ['${url}']\n`;
  const pull = await openPullRequest({
    base: { [policyPath]: isListed ? listing : 'version: 1\n', 'other.yaml': 'a: 1\n' },
    pr: { [policyPath]: listing, 'source.yaml': flux('HelmRepository', { url }), 'web.yaml': release('1.2.3') },
  });
  try {
    await act(pull.check);
  } finally {
    await pull.github.stop();
  }
}

if (helm !== null)
  describeBundle('check', (node) => {
    it.each([
      ['fetches with render from where the base says', true],
      ['fetches nothing from where the pull request alone says', false],
    ])('%s', async (_, isListed) => {
      const repository = await startChartRepository(helm, [packChart(helm, webChart())]);
      try {
        await onPullRequest(repository.url, isListed, async (check) => {
          const path = `${process.cwd()}/.test-tools/bin:${process.env['PATH'] ?? ''}`;
          const result = await check({}, { node, inputs: { render: 'true' }, env: { PATH: path } });
          expect(repository.asked.length > 0).toBe(isListed);
          expect(result.outputs).toMatchObject({ errors: isListed ? '1' : '0' });
          if (isListed) expect(result.annotations[0]?.message).toContain('ghcr.io/acme/web has only the tag');
        });
      } finally {
        await repository.stop();
      }
    });
  });
