import type { Job } from '../deployers/jobs.ts';
import type { EnvironmentName } from '../policy/policy.ts';
import { environmentOf } from '../render/environment.ts';
import { runsImages } from '../render/objects.ts';
import type { Outcome } from '../render/outcome.ts';
import type { Reader } from '../repository/scan-tree.ts';
import type { Occurrence } from '../scan/occurrence.ts';

/** An image of a manifest as it would be applied. */
export interface RenderedImage {
  /** `Deployment shop/web`. */
  readonly object: string;
  readonly path: string;
  /** Normalised `host/repository`; null where it is malformed. */
  readonly image: string | null;
  readonly tag: string | null;
  readonly digest: string | null;
  /** All of it, for people and for comparison. */
  readonly text: string;
}

/** What one deployment renders to, or why it does not. */
export interface RenderedUnit {
  /** Equal before and after an edit for the same deployment. */
  readonly key: string;
  /** For people: `Application argocd/web`. */
  readonly name: string;
  readonly environment: EnvironmentName;
  /** The files that decide it. */
  readonly files: readonly string[];
  readonly engine: Job['engine'];
  readonly images: readonly RenderedImage[];
  /** Why there is nothing of it; null where it was rendered. */
  readonly failed: string | null;
}

/** Reads the images of what was rendered. Of plain manifests only `edited` files count, by the text that `read` gives. */
export async function readUnits(
  outcomes: readonly Outcome[],
  reader: Reader,
  edited: ReadonlySet<string>,
  read: (file: string) => Promise<string>,
): Promise<readonly RenderedUnit[]> {
  const keys = new Map<string, number>();
  const units: RenderedUnit[] = [];
  for (const outcome of outcomes) {
    const { deployment, result } = outcome;
    const { name, spot, inputs, job } = deployment;
    const key = JSON.stringify([name, spot.file, deployment.environment, placeOf(job)]);
    const count = keys.get(key) ?? 0;
    keys.set(key, count + 1);
    units.push({
      key: `${key}#${count}`,
      name,
      environment: environmentOf(deployment, reader),
      files: [...new Set([spot.file, ...inputs])],
      engine: job.engine,
      images: await imagesOf(outcome, reader, edited, read),
      failed: result.ok ? null : result.reason,
    });
  }
  return units;
}

/** What an edit of a version does not change. */
function placeOf(job: Job): readonly string[] {
  switch (job.engine) {
    case 'helm':
      return [job.chart, ...job.valueFiles];
    case 'kustomize':
      return [job.path];
    case 'directory':
      return [];
    default:
      return job satisfies never;
  }
}

async function imagesOf(
  { deployment: { job }, result }: Outcome,
  reader: Reader,
  edited: ReadonlySet<string>,
  read: (file: string) => Promise<string>,
): Promise<readonly RenderedImage[]> {
  if (!result.ok) return [];
  if (job.engine !== 'directory')
    return result.objects
      .filter(runsImages)
      .flatMap(({ text, name }) =>
        reader.scan('manifest.yaml', text).occurrences.map((found) => toImage(found, name, found.path)),
      );
  const files = job.files.filter((file) => edited.has(file));
  const scanned = await Promise.all(files.map(async (file) => reader.scan(file, await read(file)).occurrences));
  return scanned.flat().map((found) => toImage(found, found.owner ?? found.file, `${found.file}#${found.path}`));
}

function toImage({ image, tag, digest, parts }: Occurrence, object: string, path: string): RenderedImage {
  const version = `${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
  const written = Object.values(parts).map((part) => part.text);
  return { object, path, image, tag, digest, text: image === null ? written.join(' ') : `${image}${version}` };
}
