/**
 * Arguments that make every command read the same output on every machine, and run nothing that a configuration names.
 * A container's job often runs as another user than the checkout: the directory that the caller named is trusted.
 */
export function settings(root: string): readonly string[] {
  const trusted = [root, process.env['GITHUB_WORKSPACE'] ?? ''].filter((directory) => directory !== '');
  return [...fixed, ...trusted.flatMap((directory) => ['-c', `safe.directory=${directory}`])];
}

/**
 * The environment for Git: without what would lead it to another repository or index (a hook's `GIT_DIR`), print traces,
 * ask a person or the network. Messages are in English, since some are matched.
 */
export function readEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || keptVariables.has(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    // No network for what a partial clone left out: since Git 2.44 by the first, and by the second in all versions.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    // Windows: no git.exe out of the tree that is judged.
    NoDefaultCurrentDirectoryInExePath: '1',
  };
}

const fixed = Object.entries({
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.quotePath': 'false',
  'core.warnAmbiguousRefs': 'true',
  'log.showSignature': 'false',
  'log.showRoot': 'true',
  'log.follow': 'false',
  'log.diffMerges': 'separate',
  'diff.renameLimit': '1000',
  'diff.orderFile': '/dev/null',
  'diff.relative': 'false',
  'diff.ignoreSubmodules': 'dirty',
  'i18n.logOutputEncoding': 'UTF-8',
}).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

// Where configuration comes from.
const keptVariables = new Set(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH']);
