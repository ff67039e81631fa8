import type { Rollup, RollupRow } from '../../rollup/rollup.ts';
import { cut, htmlText } from '../../text/untrusted.ts';
import { rollupSummary, ruleList } from '../rollup.ts';
import { htmlPage } from './shell.ts';

/** The reports of many repositories as one HTML file, the worst first. */
export function renderRollupPage(rollup: Rollup, { now }: { readonly now: Date }): string {
  return htmlPage({
    title: 'Images by repository',
    now,
    lead: `${rollupSummary(rollup)}.`,
    main: [rollup.rows.length === 0 ? '<p>No report was read.</p>' : table(rollup), unreadList(rollup)],
    about: 'Each row is one report of its check.',
    script: '',
  });
}

const titles = ['Repository', 'Errors', 'Warnings', 'Images', 'Pinned', 'Excepted', 'Not judged', 'Rules'];

function table({ rows }: Rollup): string {
  return [
    '<div class="wide" tabindex="0" role="region" aria-label="Images by repository"><table>',
    `<thead><tr>${titles.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map(tableRow).join('\n')}</tbody></table></div>`,
  ].join('\n');
}

function tableRow(row: RollupRow): string {
  const errors = row.errors > 0 ? `<span class="bad">${row.errors}</span>` : '0';
  const cells = [errors, row.warnings, row.images, row.pinned, row.excepted, row.templated, htmlText(ruleList(row))];
  return `<tr><th scope="row">${htmlText(cut(row.name, 200))}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function unreadList({ unread }: Rollup): string {
  if (unread.length === 0) return '';
  const items = unread.map(
    ({ name, reason }) => `<li><code>${htmlText(cut(name, 200))}</code>: ${htmlText(reason)}</li>`,
  );
  return `<h2>Not counted</h2><p>What they hold is in no row and in no sum.</p><ul>${items.join('\n')}</ul>`;
}
