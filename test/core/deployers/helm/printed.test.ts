import { describe, expect, it } from '@jest/globals';
import { scanWhole } from '../../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../../packages/core/policy/parse.ts';
import { findTool } from '../../../tool.ts';
import { digest, memoryWorkspace } from '../../memory.ts';
import { renderChart } from './helm-tool.ts';
import { type PrintedChart, printedCharts } from './printed-charts.ts';

const one = digest('one');
const policy = parsePolicy(
  "version: 1\nlayout: ['charts/*/values-{env}.yaml']\nenvironments: { prod: {} }\nfirstParty: ['ghcr.io/acme/*']\n",
  'policy.yaml',
);
const common = 'image: { repository: ghcr.io/acme/web, tag: "1.4", digest: "%" }\n';

function filesOf({ web, helpers = '', values = '', image = common, own = '' }: PrintedChart) {
  return {
    'Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'values.yaml': own,
    'templates/web.yaml': web.replaceAll('%s', '\0').replaceAll('%', one).replaceAll('\0', '%s'),
    'templates/_helpers.tpl': helpers,
    'values-prod.yaml': (image + values).replaceAll('%', one),
  };
}

/** Whether what runs has the digest. */
async function isPinned(chart: PrintedChart): Promise<boolean> {
  const files = Object.entries(filesOf(chart)).map(([path, text]) => [`charts/web/${path}`, text] as const);
  const { occurrences } = await scanWhole(memoryWorkspace(Object.fromEntries(files)), policy);
  const found = occurrences.filter(({ environment }) => environment === 'prod');
  expect(found.map(({ image }) => image)).toEqual(['ghcr.io/acme/web']);
  return found.every((each) => each.digest === one);
}

const helm = findTool('helm', 'charts that print a digest, beside Helm');

/** Whether each line of an image that Helm prints has it. */
async function prints(program: string, chart: PrintedChart): Promise<boolean> {
  const output = await renderChart(program, filesOf(chart), ['values-prod.yaml']);
  const images = output.split('\n').filter((each) => /^[\s-]*image: /.test(each));
  expect(images).not.toEqual([]);
  return images.every((each) => each.includes(one.slice('sha256:'.length)));
}

describe('a digest in the values of a release', () => {
  it.each(printedCharts.filter(({ open }) => !open).map((chart) => [chart.name, chart] as const))(
    'counts where Helm prints it: %s',
    async (_, chart) => {
      if (helm !== null) expect(await isPinned(chart)).toBe(await prints(helm, chart));
    },
  );

  it.each(printedCharts.filter(({ open }) => open).map((chart) => [chart.name, chart] as const))(
    'counts where only a run could tell: %s',
    async (_, chart) => {
      expect(await isPinned(chart)).toBe(true);
    },
  );
});
