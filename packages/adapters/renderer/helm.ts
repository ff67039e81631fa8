import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HelmJob } from '../../core/deployers/jobs.ts';
import type { Manifests } from '../../core/deployers/renderer.ts';
import { isPulled } from '../../core/repository/pulled-charts.ts';
import { vendorLocalCharts } from './local-charts.ts';
import { findRefusedBelow, findStaged, findStagedFile, type Session } from './session.ts';

/** Charts ask for a minimum, and a Helm built from source says 1.20: the cluster is taken to be a recent one. */
export const assumedKubeVersion = '1.34.0';

/** Runs `helm template`. Every value follows a `=` or `--`, so that none is read as an option. */
export async function helmTemplate(session: Session, job: HelmJob): Promise<Manifests> {
  const { stage } = session;
  const helm = await session.tools.helm();
  const chart = isPulled(job.chart) ? findPulled(session, job.chart) : findStaged(stage, job.chart);
  if ('reason' in chart) return failed(`the chart ${chart.reason}`);
  const link = findRefusedBelow(stage, job.chart);
  if (link !== null) return failed(`in the chart, ${link}`);
  const files: string[] = [];
  for (const file of job.valueFiles) {
    const staged = findStagedFile(stage, file);
    if ('reason' in staged) return failed(`the value file ${staged.reason}`);
    files.push(staged.path);
  }
  const setFiles = job.setFiles.map(({ name, path }) => ({ name, staged: findStagedFile(stage, path) }));
  const wrong = setFiles.find(({ staged }) => 'reason' in staged)?.staged;
  if (wrong !== undefined && 'reason' in wrong) return failed(`the file ${wrong.reason}`);
  vendorLocalCharts(stage, job.chart);
  const own = stage.makeDirectory('values');
  const texts = job.values.map((text, index) => {
    const path = join(own, `values-${index}.yaml`);
    writeFileSync(path, text);
    return path;
  });
  const args = [
    'template',
    ...(job.namespace === null ? [] : [`--namespace=${job.namespace}`]),
    ...(job.includeCrds ? ['--include-crds'] : []),
    ...(job.skipTests ? ['--skip-tests'] : []),
    `--kube-version=${job.kubeVersion ?? assumedKubeVersion}`,
    ...job.apiVersions.map((version) => `--api-versions=${csv(version)}`),
    ...[...files, ...texts].map((path) => `--values=${csv(path)}`),
    ...job.set.map(({ name, value, asText }) => `--set${asText ? '-string' : ''}=${name}=${escapeCommas(value)}`),
    ...setFiles.flatMap(({ name, staged }) =>
      'path' in staged ? [`--set-file=${name}=${escapeCommas(staged.path)}`] : [],
    ),
    '--',
    job.release,
    chart.path,
  ];
  return session.run('helm template', helm, args, own);
}

function findPulled({ archive }: Session, chart: string): { readonly path: string } | { readonly reason: string } {
  const found = archive(chart);
  return found === null ? { reason: `${chart} was not fetched` } : { path: found.path };
}

function failed(reason: string): Manifests {
  return { ok: false, kind: 'failed', reason };
}

/** Some of Helm's options are lists in CSV (pflag, StringSlice). */
function csv(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A comma would begin the next parameter; `{a,b}` is a list, and an escaped one stays (Argo CD, `cleanSetParameters`). */
function escapeCommas(value: string): string {
  return /^\{.*\}$/s.test(value) ? value : value.replace(/(^|[^\\]),/g, '$1\\,');
}
