import type { SourceTree } from '../deployers/files.ts';
import type { Job } from '../deployers/jobs.ts';
import { readPlain } from '../deployers/objects.ts';
import { isDeploying } from '../deployers/reader.ts';
import { inDirectory, resolveFrom } from '../text/file-path.ts';
import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import { at, isMap, type PlainMap, textAt, toPlain } from '../yaml/plain.ts';

/** One object of what would be applied. */
export interface RenderedObject {
  /** Its document. */
  readonly text: string;
  readonly value: PlainMap;
  /** `Deployment web/app`. */
  readonly name: string;
  /** The template or manifest of the tree that it comes from; null where that is not told, or not in the tree. */
  readonly source: string | null;
}

/** The objects of what an engine printed, with the file that each says it is from. */
export function readRendered(text: string, job: Job, tree: SourceTree): readonly RenderedObject[] {
  return splitDocuments(text, 0, text.length).flatMap((range) => {
    const value = toPlain(readDocument({ text, offsets: null }, range).root);
    if (!isMap(value) || textAt(value, 'kind') === null) return [];
    const slice = text.slice(range.start, range.end);
    const source = job.engine === 'helm' ? helmSource(slice, job.chart) : kustomizeSource(value);
    return [
      { text: slice, value, name: describe(value), source: source !== null && tree.hasFile(source) ? source : null },
    ];
  });
}

/** `Deployment web/app`, for people. */
export function describe(value: PlainMap): string {
  const namespace = textAt(value, 'metadata', 'namespace');
  const name = textAt(value, 'metadata', 'name') ?? '(no name)';
  return `${textAt(value, 'kind')} ${namespace === null ? '' : `${namespace}/`}${name}`;
}

/** Helm writes `# Source: <chart's name>/templates/x.yaml` before each document. */
function helmSource(document: string, chart: string): string | null {
  const [, path] = /^# Source: [^/\n]+\/(.+)$/m.exec(document) ?? [];
  return path === undefined ? null : inDirectory(chart, path.trim());
}

/** Kustomize notes a path from our own kustomization, which stands beside the tree: `../tree/…`. */
function kustomizeSource(value: PlainMap): string | null {
  const note = textAt(value, 'metadata', 'annotations', 'config.kubernetes.io/origin');
  const origin = note === null ? null : readPlain(note);
  const path = textAt(origin, 'path') ?? textAt(at(origin ?? null), 'configuredIn');
  return path === null ? null : resolveFrom('', path.replace(/^(?:\.\.\/)+tree\//, ''));
}

/** A ConfigMap's texts run nothing by themselves; an Application is rendered in its turn. */
export function runsImages({ value }: RenderedObject): boolean {
  const kind = textAt(value, 'kind');
  return kind !== 'ConfigMap' && kind !== 'Secret' && !isDeploying(textAt(value, 'apiVersion') ?? '');
}
