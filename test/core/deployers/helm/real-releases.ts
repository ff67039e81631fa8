import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Printed, parsePrinted } from './helm-tool.ts';
import type { RandomRelease } from './random-release.ts';

/** Renders releases by Helm's own code, of one version, in one process (test/core/deployers/helm/library). */
export async function realReleases(
  program: string,
  helm: 3 | 4,
  releases: readonly RandomRelease[],
): Promise<readonly Printed[]> {
  const child = spawn(program, [], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers: Printed[] = [];
  const lines = createInterface({ input: child.stdout });
  const done = (async () => {
    for await (const line of lines) answers.push(toPrinted(JSON.parse(line)));
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

function toPrinted({ text, error }: { readonly text: string; readonly error?: string }): Printed {
  return error === undefined ? { ok: true, lines: parsePrinted(text) } : { ok: false, reason: error };
}
