import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeTree } from '../temp.ts';

export type ChartFiles = Readonly<Record<string, string>>;

/** A chart whose one image has only a tag by default, and reads a digest. */
export const webChart = (version = '1.2.3', image = 'ghcr.io/acme/web'): ChartFiles => ({
  'Chart.yaml': `apiVersion: v2\nname: web\nversion: ${version}\nappVersion: "7.0"\n`,
  'values.yaml': `image:\n  repository: ${image}\n  tag: "7.0"\n  digest: ""\n`,
  'templates/_image.tpl':
    '{{ define "image" }}{{ .Values.image.repository }}:{{ .Values.image.tag }}{{ with .Values.image.digest }}@{{ . }}{{ end }}{{ end }}\n',
  'templates/pod.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: a, image: "{{ include "image" . }}" }] }\n',
});

/** Packs a chart with the real helm; the path of its archive. */
export function packChart(helm: string, files: ChartFiles): string {
  const folder = makeTree(Object.fromEntries(Object.entries(files).map(([path, text]) => [`web/${path}`, text])));
  run(helm, folder, 'package', join(folder, 'web'), '--destination', folder);
  const [, version = ''] = /version: (\S+)/.exec(files['Chart.yaml'] ?? '') ?? [];
  return join(folder, `web-${version}.tgz`);
}

/** A repository of charts over HTTP; what was asked for is in `asked`. */
export interface ChartRepository {
  readonly url: string;
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

export interface RepositoryOptions {
  /** Changes the index that helm made. */
  readonly index?: (text: string) => string;
  /** Answers in place of the files. */
  readonly answer?: (path: string) => { readonly status: number; readonly location?: string } | null;
}

/** Serves packed charts with the index that `helm repo index` makes, below `/stable`. */
export async function startChartRepository(
  helm: string,
  archives: readonly string[],
  { index = (text) => text, answer = () => null }: RepositoryOptions = {},
): Promise<ChartRepository> {
  const names = archives.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const folder = makeTree(Object.fromEntries(archives.map((path, at) => [names[at] ?? '', readFileSync(path)])));
  run(helm, folder, 'repo', 'index', folder);
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const other = answer(url);
    const name = url.slice('/stable/'.length).split('?', 1)[0] ?? '';
    if (other !== null) response.writeHead(other.status, other.location ? { location: other.location } : {}).end();
    else if (url === '/stable/index.yaml') response.end(index(readFileSync(join(folder, 'index.yaml'), 'utf8')));
    else if (names.includes(name) && url.startsWith('/stable/')) response.end(readFileSync(join(folder, name)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/stable`, asked, stop };
}

/** Pushes a packed chart to an OCI registry with the real helm; the digest of its manifest. */
export function pushChart(helm: string, archive: string, place: string): string {
  const said = run(helm, makeTree(), 'push', archive, place, '--plain-http');
  return /^Digest:\s*(\S+)/m.exec(said)?.[1] ?? '';
}

/** Helm with directories of its own. Some of what it says is on stderr. */
function run(helm: string, folder: string, ...args: readonly string[]): string {
  const own = { HELM_CACHE_HOME: folder, HELM_CONFIG_HOME: folder, HELM_DATA_HOME: folder, HOME: folder };
  const env = { PATH: process.env['PATH'] ?? '', ...own };
  const { status, stdout, stderr } = spawnSync(helm, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`helm ${args[0]}: ${stderr}`);
  return `${stdout}\n${stderr}`;
}
