import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KustomizeJob } from '../../core/deployers/jobs.ts';
import type { Manifests } from '../../core/deployers/renderer.ts';
import { readArchive } from '../charts/archive.ts';
import { assumedKubeVersion } from './helm.ts';
import { vendorLocalCharts } from './local-charts.ts';
import { findStaged, type Session } from './session.ts';

/**
 * Runs `kustomize build` on a kustomization of our own that includes the one in question: so it carries what Argo CD or Flux
 * lays over it, and every object says which file it comes from.
 */
export async function kustomizeBuild(session: Session, job: KustomizeJob): Promise<Manifests> {
  const { stage } = session;
  const { path: tool, before } = await session.tools.kustomize();
  const helm = job.charts.length + job.pulled.length > 0 ? await session.tools.helm() : null;
  for (const chart of job.charts) vendorLocalCharts(stage, chart);
  for (const path of [job.path, ...job.components]) {
    const staged = findStaged(stage, path);
    if ('reason' in staged) return { ok: false, kind: 'failed', reason: `the kustomization ${staged.reason}` };
  }
  for (const { chart, path } of job.pulled) await layChart(session, chart, path);
  if (job.files !== null) writeMissing(stage.tree, job.path, job.files);
  const own = stage.makeDirectory('kustomization');
  const fromOwn = (path: string) => (path === '' ? '../tree' : `../tree/${path}`);
  const kustomization = {
    ...job.overlay,
    resources: [fromOwn(job.path)],
    ...(job.components.length > 0 && { components: job.components.map(fromOwn) }),
    buildMetadata: ['originAnnotations'],
  };
  writeFileSync(join(own, 'kustomization.yaml'), JSON.stringify(kustomization));
  const version = job.kubeVersion ?? assumedKubeVersion;
  const charts = helm === null ? [] : ['--enable-helm', `--helm-command=${helm}`, `--helm-kube-version=${version}`];
  return session.run('kustomize build', tool, [...before, ...charts, '--', own], own);
}

/** Lays a fetched chart where kustomize looks for it before it would fetch one. */
async function layChart({ stage, archive }: Session, chart: string, path: string): Promise<void> {
  const found = archive(chart);
  const target = join(stage.tree, path);
  if (found === null || existsSync(join(target, 'Chart.yaml'))) return;
  const { entries } = await readArchive(found.bytes);
  for (const [name, bytes] of entries) {
    const file = join(target, name);
    mkdirSync(dirname(file), { recursive: true });
    // What is there may be a link out of the copy.
    writeFileSync(file, bytes, { flag: 'wx' });
  }
}

/** The kustomization that Flux makes where a directory has none. */
function writeMissing(tree: string, path: string, files: readonly string[]): void {
  const file = join(tree, path, 'kustomization.yaml');
  const prefix = path === '' ? '' : `${path}/`;
  if (!existsSync(file))
    writeFileSync(file, JSON.stringify({ resources: files.map((name) => name.slice(prefix.length)) }));
}
