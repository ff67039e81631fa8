import type { Chart, Dependency } from '../../deployers/helm/chart.ts';
import { isInRange } from '../../deployers/helm/version-range.ts';
import { resolveFrom } from '../../text/file-path.ts';

/**
 * The directories of the tree from which a chart takes dependencies that its `charts/` does not hold (`file://../library`). Argo CD
 * and Flux let `helm dependency build` pack them before they render; those of a packed chart itself are not looked for any more.
 */
export function findLocal({ directory, dependencies, charts }: Chart): readonly LocalChart[] {
  const held = new Set(charts.map(({ name }) => name));
  return (dependencies ?? []).flatMap((dependency) => {
    const { name, repository } = dependency;
    // `file:///` is a place of the machine.
    if (held.has(name) || !/^file:\/\/[^/]/.test(repository)) return [];
    const place = resolveFrom(directory, repository.slice('file://'.length));
    return place === null || place === directory ? [] : [{ dependency, directory: place }];
  });
}

export interface LocalChart {
  readonly dependency: Dependency;
  readonly directory: string;
}

/** Whether Helm would take a chart for the dependency: it refuses another name and another version. */
export function isTaken({ dependency }: LocalChart, { name, version }: Chart): boolean {
  return name === dependency.name && isInRange(version, dependency.version);
}
