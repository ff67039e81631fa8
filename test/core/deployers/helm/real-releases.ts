import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Printed, parsePrinted } from './helm-tool.ts';
import type { RandomRelease } from './random-release.ts';

/** What releases print by Helm's own code, of one version. */
export async function realReleases(
  program: string,
  helm: 3 | 4,
  releases: readonly RandomRelease[],
): Promise<readonly Printed[]> {
  const rendered = await renderTexts(program, helm, releases);
  return rendered.map((one) => (one.ok ? { ok: true, lines: parsePrinted(one.text) } : one));
}

/** The manifests of a release, or why Helm gives none. */
export type Rendered = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** Renders releases by Helm's own code, of one version, in one process (test/core/deployers/helm/library). */
export async function renderTexts(
  program: string,
  helm: 3 | 4,
  releases: readonly RandomRelease[],
): Promise<readonly Rendered[]> {
  const child = spawn(program, [], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers: Rendered[] = [];
  const lines = createInterface({ input: child.stdout });
  const done = (async () => {
    for await (const line of lines) answers.push(toRendered(JSON.parse(line)));
  })();
  for (const { files, archives = {}, layers, sets } of releases) {
    const encoded = Object.entries(archives).map(([path, bytes]) => [path, bytes.toString('base64')]);
    const question = { helm, files, archives: Object.fromEntries(encoded), layers, sets };
    child.stdin.write(`${JSON.stringify(question)}\n`);
  }
  child.stdin.end();
  await done;
  return answers;
}

function toRendered({ text, error }: { readonly text: string; readonly error?: string }): Rendered {
  return error === undefined ? { ok: true, text } : { ok: false, reason: error };
}
