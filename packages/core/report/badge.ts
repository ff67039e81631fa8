import type { StatusReport } from '../status/report.ts';
import { safeJson } from '../text/untrusted.ts';

/** The worst state of all images as a shields endpoint (shields.io, "Endpoint Badge"): not pinned, drifted, behind, or current. */
export function renderBadge(report: StatusReport): string {
  const [message, color] = worst(report);
  return `${safeJson({ schemaVersion: 1, label: 'images', message, color })}\n`;
}

function worst({ rows, environments }: StatusReport): readonly [string, string] {
  const cells = rows.flatMap((row) => environments.flatMap((name) => row.cells[name] ?? []));
  const unpinned = cells.filter(({ digest }) => digest === null).length;
  const drifted = cells.filter(({ drift }) => drift).length;
  const behind = rows.filter(({ lag }) => lag.length > 0).length;
  if (unpinned > 0) return [`${unpinned} not pinned`, 'red'];
  if (drifted > 0) return [`${drifted} drifted`, 'orange'];
  if (behind > 0) return [`${behind} behind`, 'yellow'];
  return rows.length === 0 ? ['none', 'lightgrey'] : [`${rows.length} current`, 'brightgreen'];
}
