import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { RandomRelease } from './random-release.ts';

const run = promisify(execFile);

/** What Helm makes of a release, sorted: `chart:/api/ "1.2"`, `/api/image/tag string "1.4"`; or that it refuses. */
export type Printed =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** Renders a release with a Helm program, in a directory of its own. */
export async function printRelease(
  helm: string,
  { files, archives = {}, layers, sets }: RandomRelease,
): Promise<Printed> {
  const root = await mkdtemp(join(tmpdir(), 'helm-merging-'));
  try {
    const chart = join(root, 'root');
    for (const [path, content] of Object.entries({ ...files, ...archives })) await put(join(chart, path), content);
    for (const [index, text] of layers.entries()) await put(join(root, `${index}.yaml`), text);
    const values = layers.flatMap((_, index) => ['-f', join(root, `${index}.yaml`)]);
    const flags = sets.flatMap(({ flag, text }) => [flag, text]);
    const env = { PATH: process.env['PATH'], HOME: root, HELM_PLUGINS: join(root, 'none') };
    const { stdout } = await run(helm, ['template', 'x', chart, ...values, ...flags], { maxBuffer: 2 ** 27, env });
    return { ok: true, lines: parsePrinted(stdout) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** What `helm template` prints of a chart with some of its files for values; throws what Helm says where it refuses. */
export async function renderChart(
  helm: string,
  files: Readonly<Record<string, string>>,
  values: readonly string[],
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'helm-chart-'));
  try {
    for (const [path, content] of Object.entries(files)) await put(join(root, path), content);
    const flags = values.flatMap((file) => ['-f', join(root, file)]);
    const env = { PATH: process.env['PATH'], HOME: root, HELM_PLUGINS: join(root, 'none') };
    return (await run(helm, ['template', 'x', root, ...flags], { env })).stdout;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function put(path: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The lines that the template of a random chart prints. */
export function parsePrinted(output: string): readonly string[] {
  // `--set` makes integers where a file makes floats; both are numbers here.
  const lines = output.split('\n').map((line) => line.trim().replace(' int64 ', ' float64 '));
  return lines.filter((line) => /^(?:chart:)?\//.test(line)).sort();
}
