import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { RandomTree } from './random-tree.ts';

/** What kustomize makes of a tree. */
export type Answer = { readonly objects?: readonly Record<string, unknown>[]; readonly error?: string };

/** Builds trees by the real kustomize, in one process (test/core/kustomize/builder). */
export async function realBuilds(program: string, trees: readonly RandomTree[]): Promise<readonly Answer[]> {
  const child = spawn(program, [], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers: Answer[] = [];
  const lines = createInterface({ input: child.stdout });
  const done = (async () => {
    for await (const line of lines) answers.push(JSON.parse(line) as Answer);
  })();
  for (const { files, path } of trees) child.stdin.write(`${JSON.stringify({ files, path })}\n`);
  child.stdin.end();
  await done;
  return answers;
}
