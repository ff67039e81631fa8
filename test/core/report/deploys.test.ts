import { describe, expect, it } from '@jest/globals';
import type { CheckReport } from '../../../packages/core/check/rules/finding.ts';
import type { Difference, RunChange } from '../../../packages/core/inventory/difference.ts';
import { renderMarkdown } from '../../../packages/core/report/markdown.ts';
import { digest } from '../memory.ts';

const empty: CheckReport = {
  summary: { files: 1, images: 1, pinned: 1, errors: 0, warnings: 0, excepted: 0 },
  images: [],
  findings: [],
  exceptions: [],
  notJudged: [],
  passedOver: [],
};
const state = (tag: string | null, of: string | null, image = 'ghcr.io/acme/web') => ({
  image,
  tag,
  digest: of === null ? null : digest(of),
  pinned: of !== null,
  unknown: null,
});
const change = (given: Partial<RunChange>): RunChange => ({
  environment: 'prod',
  before: state('1.0', 'one'),
  after: state('1.1', 'two'),
  nowUnpinned: false,
  units: ['Application web'],
  place: { file: 'env/prod/web.yaml', line: 3 },
  ...given,
});
const render = (deploys: Difference, limit?: number) =>
  renderMarkdown({ ...empty, deploys }, { linkBase: 'https://github.com/a/b/blob/c/', ...(limit && { limit }) });
const short = (of: string) => digest(of).slice(7, 19);

describe('the section of what a change deploys', () => {
  it('has a row for an image in an environment, with its place behind it', () => {
    const text = render({ changes: [change({})], charts: [] });
    expect(text).toContain('### What this change deploys\n\n1 image.\n');
    expect(text).toContain(
      `| [\`ghcr.io/acme/web\`](https://github.com/a/b/blob/c/env/prod/web.yaml#L3) | prod | \`1.0\` \`${short('one')}\` → \`1.1\` \`${short('two')}\` |`,
    );
  });

  it('says what is new, gone, another image, not certain, and by how many units', () => {
    const changes = [
      change({ before: null, after: state('2', null), nowUnpinned: true }),
      change({ after: null, place: null }),
      change({
        before: state('1', null, 'docker.io/library/nginx'),
        after: { ...state('2', null), unknown: 'a layer' },
      }),
      change({ units: ['a', 'b'] }),
    ];
    const text = render({ changes, charts: [] });
    expect(text).toContain('4 images, **1 now unpinned**.');
    expect(text).toContain('| ❌ |');
    expect(text).toContain('new → `2` unpinned |');
    expect(text).toContain('→ gone |');
    expect(text).toContain('`docker.io/library/nginx` `1` unpinned → `2` not certain |');
    expect(text).toContain(' in 2 units |');
  });

  it('lists charts whose images are not known here, and says where nothing changes', () => {
    const chart = { environment: 'prod', chart: 'redis', unit: 'Application redis', before: '18.1.0', after: null };
    const text = render({ changes: [], charts: [chart] });
    expect(text).toContain('Charts from elsewhere, whose images are not known here:');
    expect(text).toContain('| `redis` | prod | `18.1.0` → none |');
    expect(render({ changes: [], charts: [] })).toContain('Nothing that did not run before.');
    expect(renderMarkdown(empty)).not.toContain('What this change deploys');
  });

  it("is cut within GitHub's limit, and prints no markup of an image's", () => {
    const hostile = change({ after: state('`|<img>', null, 'ghcr.io/a/`|b') });
    const text = render({ changes: Array.from({ length: 500 }, () => hostile), charts: [] }, 20_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text).toMatch(/\d+ more images were cut/);
    expect(text).not.toContain('`|');
  });
});
