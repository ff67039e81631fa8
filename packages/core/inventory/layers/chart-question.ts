import type { ImageBlock } from '../../deployers/helm/blocks.ts';
import type { Chart } from '../../deployers/helm/chart.ts';
import { rootLayers, type WriteQuestion } from '../../deployers/helm/evidence/write-question.ts';
import { type FindKnownChart, knownCharts, openKnownCharts } from '../../deployers/helm/known-charts.ts';
import type { Release } from '../../deployers/helm/release.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Unit } from '../units/unit.ts';

/** What is known of charts that are elsewhere: the policy's word before our list. */
export function findAmongKnown({ charts }: Policy): FindKnownChart {
  return openKnownCharts([...charts, ...knownCharts]);
}

/** Asks what the chart of a unit makes of a block: its templates run when first asked. */
export function openQuestion(
  findKnown: FindKnownChart,
  { unit, release, values }: { readonly unit: Unit; readonly release: Release; readonly values: () => Release },
  block: ImageBlock,
): WriteQuestion {
  const { reads } = unit;
  const { names, path } = nameBlock(unit, block.path.map(String));
  return {
    layers: rootLayers(release),
    block,
    values,
    get chart() {
      return reads === undefined ? null : { chart: reads.chart, evidence: reads.evidence() };
    },
    known: findKnown(names, path),
  };
}

/** What the chart of a block is called, the innermost of a release, and the path of the block in that chart's own values. */
function nameBlock(
  { chart, chartName, chartPlace }: Unit,
  path: readonly string[],
): { readonly names: readonly string[]; readonly path: readonly string[] } {
  const own = [chart?.name, chartName, chart?.directory, chartPlace].filter(isText);
  let found = { names: own, path };
  let at: Chart | null = chart;
  for (const [index, step] of path.entries()) {
    const dependency = at?.dependencies?.find(({ name, alias }) => (alias ?? name) === step);
    if (dependency === undefined) return found;
    const { name, alias, repository } = dependency;
    const place = repository === '' ? [] : [repository, `${repository.replace(/\/$/, '')}/${name}`];
    found = { names: [name, alias, ...place].filter(isText), path: path.slice(index + 1) };
    at = at?.charts.find((inner) => inner.name === name) ?? null;
  }
  return found;
}

const isText = (text: string | null | undefined): text is string => typeof text === 'string' && text !== '';
