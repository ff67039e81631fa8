import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findTool } from '../../tool.ts';
import { makeTree } from '../temp.ts';

/** A pair of engines that a machine may have, and the PATH on which they and nothing else stand. */
export interface Engines {
  readonly name: string;
  readonly path: string;
}

/** The pairs that this machine has; the others are named, once. */
export function findEngines(suite: string): readonly Engines[] {
  const pairs = [
    { name: 'helm 3 and kustomize', helm: 'helm', kustomize: 'kustomize', as: 'kustomize' },
    { name: 'helm 4 and kustomize', helm: 'helm4', kustomize: 'kustomize', as: 'kustomize' },
    { name: 'helm 3 and kubectl', helm: 'helm', kustomize: 'kubectl', as: 'kubectl' },
  ];
  const names = [...new Set(pairs.flatMap(({ helm, kustomize }) => [helm, kustomize]))];
  const found = new Map(names.map((name) => [name, findTool(name, suite)]));
  return pairs.flatMap(({ name, helm, kustomize, as }) => {
    const [helmPath, kustomizePath] = [found.get(helm), found.get(kustomize)];
    if (!helmPath || !kustomizePath) return [];
    const path = makeTree();
    symlinkSync(helmPath, join(path, 'helm'));
    symlinkSync(kustomizePath, join(path, as));
    return [{ name, path }];
  });
}

/** Runs with another PATH: what stands there is all that the renderer can find. */
export async function withPath<T>(path: string, act: () => Promise<T>): Promise<T> {
  const before = process.env['PATH'];
  process.env['PATH'] = path;
  try {
    return await act();
  } finally {
    process.env['PATH'] = before;
  }
}
