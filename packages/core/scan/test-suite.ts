import { findEntry, type Node, resolve } from '../yaml/node.ts';

/**
 * A suite of helm-unittest: it gives a chart values and asserts what comes of them, and nothing of it runs. Values may have
 * a key `tests`, too: a suite has no key but those of its schema, and each of its tests asserts something.
 * https://github.com/helm-unittest/helm-unittest/blob/main/DOCUMENT.md
 */
export function isTestSuite(root: Node | null): boolean {
  const map = resolve(root);
  if (map?.kind !== 'map' || !map.entries.every(({ key }) => suiteKeys.has(key.literal))) return false;
  const tests = resolve(findEntry(map, 'tests')?.value);
  return tests?.kind === 'sequence' && tests.items.length > 0 && tests.items.every(isTest);
}

function isTest(item: Node | null): boolean {
  const test = resolve(item);
  return test?.kind === 'map' && resolve(findEntry(test, 'asserts')?.value)?.kind === 'sequence';
}

const suiteKeys: ReadonlySet<string> = new Set([
  ...['suite', 'values', 'set', 'templates', 'excludeTemplates', 'release', 'capabilities', 'chart', 'tests'],
  ...['kubernetesProvider', 'skip', 'postRenderer', 'documentSelector', '$schema'],
]);
