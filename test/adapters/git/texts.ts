import type { Git } from '../../../packages/core/ports.ts';

/** What every change up to HEAD left of its file, newest first: the file as `by` names it, and its text (null: absent, or none). */
export async function textsAfter(
  git: Git,
  by: 'path' | 'file',
): Promise<readonly (readonly [string | null, string | null])[]> {
  const texts: [string | null, string | null][] = [];
  for await (const change of git.changes('HEAD', [])) {
    let after: string | null = null;
    const ids = change.newBlob === null ? [] : [change.newBlob];
    for await (const { text } of git.blobs(ids)) after = text.ok ? text.text : null;
    texts.push([change[by], after]);
  }
  return texts;
}
