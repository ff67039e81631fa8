/** One file in one commit: `oldPath` is null where the commit added it, `newPath` where it deleted it. */
export interface PathChange {
  readonly oldPath: string | null;
  readonly newPath: string | null;
}

/** Follows the names of files through a history that is walked from its newest commit to its oldest. */
export interface NameTrail {
  /**
   * Takes all changes of the next older commit, and gives for each the name that the file has where the walk began, or null
   * when it did not live on until there.
   */
  follow(changes: readonly PathChange[]): readonly (string | null)[];
}

/** A trail where every file still has the name it has now. */
export function startNameTrail(): NameTrail {
  // Name at the point that the walk has reached -> name where it began; null for an earlier file of the same name.
  const names = new Map<string, string | null>();
  const find = (path: string) => {
    const name = names.get(path);
    return name === undefined ? path : name;
  };
  return {
    follow(changes) {
      // All names are looked up before any is changed: a commit may swap two files, or put a new file in an old one's place.
      const files = changes.map(({ newPath }) => (newPath === null ? null : find(newPath)));
      for (const { oldPath, newPath } of changes) {
        if (newPath !== null && newPath !== oldPath) names.set(newPath, null);
      }
      changes.forEach(({ oldPath, newPath }, index) => {
        if (oldPath !== null && oldPath !== newPath) names.set(oldPath, files[index] ?? null);
      });
      return files;
    },
  };
}
