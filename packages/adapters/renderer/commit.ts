import type { Renderer } from '../../core/deployers/renderer.ts';
import type { ChartStore } from '../charts.ts';
import type { LaidOut } from '../git/lay-out.ts';
import { openRenderer } from '../renderer.ts';

/** The engines over the files of a commit, and the charts that were fetched for it. Laid out before the first render: an UnavailableError then where this clone does not hold it. */
export function openCommitRenderer(root: string, commit: string, charts: ChartStore | null = null): Renderer {
  let laid: Promise<LaidOut> | null = null;
  const layOut = () => {
    laid ??= import('../git/lay-out.ts').then(({ layOutCommit }) => layOutCommit(root, commit));
    return laid;
  };
  const renderer = openRenderer({ root: async () => (await layOut()).root, charts });
  return {
    ...renderer,
    close: async () => {
      await renderer.close();
      const files = await laid?.catch(() => null);
      files?.remove();
      laid = null;
    },
  };
}
