import { availableParallelism } from 'node:os';
import type { Renderer } from '../core/deployers/renderer.ts';
import { expand } from './renderer/expand.ts';
import { helmTemplate } from './renderer/helm.ts';
import { kustomizeBuild } from './renderer/kustomize.ts';
import { openSession, type RenderLimits, type Session } from './renderer/session.ts';

const defaults: RenderLimits = {
  timeout: 60_000,
  total: 600_000,
  maxBytes: 64 * 1024 * 1024,
  parallel: availableParallelism(),
};

/**
 * The real helm and kustomize over the directory `root`. Nothing is laid out before the first render; `close` removes it.
 * Tools are run without a shell, without network and credentials, each within the limits.
 */
export function openRenderer(root: string, limits: Partial<RenderLimits> = {}): Renderer {
  let session: Session | null = null;
  const open = (): Session => {
    session ??= openSession(root, { ...defaults, ...limits });
    return session;
  };
  return {
    helmTemplate: async (job) => helmTemplate(open(), job),
    kustomizeBuild: async (job) => kustomizeBuild(open(), job),
    expand: async (templates, parameters) => expand(open(), templates, parameters),
    close: async () => {
      session?.stage.remove();
      session = null;
    },
  };
}
