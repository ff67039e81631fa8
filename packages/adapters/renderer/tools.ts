import { which } from '@actions/io';
import { UnavailableError } from '../../core/text/errors.ts';

/** The engines of this machine, by their absolute paths. */
export interface Tools {
  /** Helm 3 or 4. An UnavailableError when there is none. */
  readonly helm: () => Promise<string>;
  /** Kustomize, or kubectl, which has one inside. An UnavailableError when there is neither. */
  readonly kustomize: () => Promise<{ readonly path: string; readonly before: readonly string[] }>;
}

/** Looks the tools up on the PATH, each once. */
export function findTools(): Tools {
  const known = new Map<string, Promise<string>>();
  const find = (name: string) => {
    const path = known.get(name) ?? which(name, false);
    known.set(name, path);
    return path;
  };
  return {
    helm: async () => (await find('helm')) || missing('helm', 'Helm 3 or 4'),
    kustomize: async () => {
      const kustomize = await find('kustomize');
      if (kustomize !== '') return { path: kustomize, before: ['build'] };
      const kubectl = (await find('kubectl')) || missing('kustomize', 'Kustomize 5 or kubectl');
      return { path: kubectl, before: ['kustomize'] };
    },
  };
}

function missing(tool: string, wanted: string): never {
  throw new UnavailableError(
    `${tool} is not on the PATH, and rendering needs it: install ${wanted} before the check, or leave out --render (input render)`,
  );
}
