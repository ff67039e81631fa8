import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../../packages/core/plan/change.ts';
import { renderPlanText } from '../../../packages/core/report/plan.ts';
import { renderPlanMarkdown } from '../../../packages/core/report/plan-markdown.ts';
import { digest } from '../memory.ts';

const [old, older, fresh] = [digest('old'), digest('older'), digest('fresh')];
const short = (of: string) => of.slice(7, 19);

const change = (environment: string, image: string, from: string, notes: readonly string[] = []): Change => ({
  file: `env/${environment}/${image}.yaml`,
  line: 3,
  path: 'image',
  document: 0,
  environment,
  image: `ghcr.io/acme/${image}`,
  from: { tag: null, digest: from },
  to: { tag: null, digest: fresh },
  edits: [],
  notes,
});
const plan = (changes: readonly Change[]) => ({ changes, skipped: [], failures: [] });
const rowsOf = (changes: readonly Change[]) =>
  renderPlanMarkdown(plan(changes))
    .split('\n')
    .filter((line) => line.includes('`ghcr.io/acme/'))
    .map((line) => line.replaceAll(/`|\*\*/g, ''));

describe('several environments that get one version', () => {
  it('share one row an image', () => {
    const rows = rowsOf([change('eu', 'a', old), change('us', 'a', old), change('eu', 'b', old)]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^\| ghcr\.io\/acme\/a .* at 2 places<br>in eu, us \|/);
    expect(rows[1]).toMatch(/^\| ghcr\.io\/acme\/b .*<br>in eu \|/);
  });

  it('each say what they had, where that differs', () => {
    const [row = ''] = rowsOf([change('eu', 'a', old), change('us', 'a', older)]);
    expect(row).toContain(`${short(old)} (eu), `);
    expect(row).toContain(`${short(older)} (us)`);
  });

  it('keep rows of their own where one of them has two versions now', () => {
    expect(rowsOf([change('eu', 'a', old), change('eu', 'a', older), change('us', 'a', old)])).toHaveLength(3);
  });

  it('are one block on a terminal, one line an image, each note once', () => {
    const text = renderPlanText(
      plan([change('eu', 'a', old, ['moves back']), change('us', 'a', older, ['moves back'])]),
    );
    expect(text).toBe(`eu, us
  ghcr.io/acme/a  ${short(old)}, ${short(older)} -> ${short(fresh)}  env/eu/a.yaml:3, env/us/a.yaml:3
    note: moves back

2 changes, 0 skipped, 0 failures
`);
  });
});
