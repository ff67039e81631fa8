import { join } from 'node:path';

/**
 * The environment of a tool: what it takes to start, and no more. No token or credential of the job; Helm's directories are
 * empty, so that there is no plugin; no cluster; and whatever would go to the network ends at a closed port.
 */
export function toolEnvironment(empty: string, env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => started.has(entry[0].toUpperCase()) && entry[1] !== undefined,
  );
  const closed = 'http://127.0.0.1:9';
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    TMPDIR: empty,
    TEMP: empty,
    TMP: empty,
    HELM_CACHE_HOME: join(empty, 'cache'),
    HELM_CONFIG_HOME: join(empty, 'config'),
    HELM_DATA_HOME: join(empty, 'data'),
    HELM_PLUGINS: join(empty, 'plugins'),
    KUSTOMIZE_PLUGIN_HOME: join(empty, 'plugins'),
    XDG_CONFIG_HOME: join(empty, 'config'),
    KUBECONFIG: join(empty, 'no-cluster'),
    HTTP_PROXY: closed,
    HTTPS_PROXY: closed,
    http_proxy: closed,
    https_proxy: closed,
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(empty, 'no-config'),
  };
}

/**
 * The same for a tool that fetches: the way to the network is the job's own, and logins are those of `docker login` and `helm
 * registry login`, each of which the tools give to its own host alone.
 */
export function pullEnvironment(empty: string, env: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy, ...closed } = toolEnvironment(empty, env);
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => network.has(entry[0].toUpperCase()) && entry[1] !== undefined,
  );
  return { ...closed, ...Object.fromEntries(kept) };
}

const network = new Set([
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'DOCKER_CONFIG',
  'HELM_REGISTRY_CONFIG',
]);

// HOME and the version managers' own: a `helm` that is one of their shims finds the real one by them.
const started = new Set([
  'PATH',
  'HOME',
  'SYSTEMROOT',
  'PATHEXT',
  'COMSPEC',
  'USERPROFILE',
  'ASDF_DIR',
  'ASDF_DATA_DIR',
  'MISE_DATA_DIR',
]);
