import { availableParallelism } from 'node:os';
import type { Renderer } from '../core/deployers/renderer.ts';
import type { RenderLimits, RenderTree, Session } from './renderer/session.ts';

const defaults: RenderLimits = {
  timeout: 60_000,
  total: 600_000,
  maxBytes: 64 * 1024 * 1024,
  parallel: availableParallelism(),
};

/**
 * The real helm and kustomize over a directory. Nothing is laid out or loaded before the first render; `close` removes it.
 * Tools are run without a shell, without network and credentials, each within the limits.
 */
export function openRenderer(tree: string | RenderTree, limits: Partial<RenderLimits> = {}): Renderer {
  const source = typeof tree === 'string' ? { root: async () => tree } : tree;
  let session: Promise<Session> | null = null;
  const open = (): Promise<Session> => {
    session ??= import('./renderer/session.ts').then(({ openSession }) =>
      openSession(source, { ...defaults, ...limits }),
    );
    return session;
  };
  return {
    helmTemplate: async (job) => (await import('./renderer/helm.ts')).helmTemplate(await open(), job),
    kustomizeBuild: async (job) => (await import('./renderer/kustomize.ts')).kustomizeBuild(await open(), job),
    expand: async (templates, parameters) =>
      (await import('./renderer/expand.ts')).expand(await open(), templates, parameters),
    close: async () => {
      const opened = await session?.catch(() => null);
      opened?.stage.remove();
      session = null;
    },
  };
}
