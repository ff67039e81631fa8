/**
 * The path of a Git URL in any of its spellings, for comparison; null for a path of this machine or no URL. The host says nothing:
 * a repository has several (`ssh.github.com`, the name of a service inside of a cluster), and mirrors.
 */
function normalizeUrl(url: string): string | null {
  if (url.length > longestUrl) return null;
  const short = /^(?:[\w.-]+@)?([\w.-]+\.[\w.-]+):(?!\/)(.+)$/.exec(url.trim());
  const long = /^(?:https?|ssh|git|git\+ssh|git\+https):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url.trim());
  const [, host, path] = long ?? short ?? [];
  if (host === undefined || path === undefined) return null;
  return (
    path
      .toLowerCase()
      .replace(/\/+$/, '')
      .replace(/\.git$/, '')
      // Azure DevOps and Bitbucket Server spell one repository in two ways.
      .replace(/^(?:v3|scm)\//, '')
      .replace('/_git/', '/')
  );
}

/** No server takes a longer one. */
const longestUrl = 2000;

/** A source that an object of the tree names, and whether its path stands in the tree. */
export interface NamedSource {
  readonly url: string;
  readonly exists: boolean;
}

/**
 * Whether a URL names this repository. Where nothing says which one this is, it is the one that most objects name with a
 * path that stands in the tree.
 */
export function openOwnership(ownUrls: readonly string[]): Ownership {
  const own = new Set(ownUrls.map(normalizeUrl).filter((url) => url !== null));
  return {
    isOwn: (url) => {
      const normalized = normalizeUrl(url);
      return normalized !== null && own.has(normalized);
    },
    learn: (named) => {
      const guess = own.size === 0 ? mostNamed(named) : null;
      if (guess !== null) own.add(guess);
    },
  };
}

export interface Ownership {
  readonly isOwn: (url: string) => boolean;
  /** Takes what objects name into account, until it is known which repository this is. */
  readonly learn: (named: readonly NamedSource[]) => void;
}

function mostNamed(named: readonly NamedSource[]): string | null {
  const counts = new Map<string, number>();
  for (const { url, exists } of named) {
    const normalized = exists ? normalizeUrl(url) : null;
    if (normalized !== null) counts.set(normalized, (counts.get(normalized) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
