import { matchFilter } from '../repository/image-name.ts';
import type { StatusReport } from './report.ts';

/** Which part of a status is wanted; what is empty or false asks for nothing. */
export interface StatusFilter {
  readonly environments: readonly string[];
  /** Globs, as `--image` takes them. */
  readonly images: readonly string[];
  readonly behind: boolean;
  readonly drift: boolean;
}

/** The rows and columns of a status that are asked for; with `behind` and `drift`, rows that are either in one of the columns. */
export function selectStatus(
  report: StatusReport,
  { environments, images, behind, drift }: StatusFilter,
): StatusReport {
  const names = report.environments.filter((name) => environments.length === 0 || environments.includes(name));
  const isNamed = matchFilter(images);
  const rows = report.rows.filter(({ image, cells, lag }) => {
    if (!isNamed(image) || names.every((name) => !cells[name])) return false;
    const isBehind = lag.some(({ environment }) => names.includes(environment));
    const isDrifted = names.some((name) => cells[name]?.drift);
    return (!behind && !drift) || (behind && isBehind) || (drift && isDrifted);
  });
  return { ...report, environments: names, rows };
}
