import { describe, expect, it } from '@jest/globals';
import { renderJson } from '../../../packages/core/report/json.ts';
import { rollUp } from '../../../packages/core/rollup/rollup.ts';

const reported = (errors: number, warnings: number) => {
  const finding = (rule: string, severity: string) => ({ rule, severity, exception: null });
  return {
    version: 1,
    summary: { files: 2, images: 9, pinned: 9 - errors, errors, warnings, excepted: 1 },
    images: [],
    findings: [
      ...Array.from({ length: errors }, () => finding('digest-required', 'error')),
      ...Array.from({ length: warnings }, () => finding('pull-policy', 'warning')),
      { ...finding('floating-tag', 'error'), exception: { owner: 'a', reason: 'b', expires: '2027-01-01' } },
    ],
    templated: [{ file: 'a.yaml' }],
  };
};
const file = (name: string, report: unknown) => ({ name: `${name}.json`, text: JSON.stringify(report) });

describe('the roll-up of many reports', () => {
  it('has a row a report, the worst first, and the sums', () => {
    const { rows, total, unread } = rollUp([
      file('shop', reported(0, 2)),
      file('pay', reported(3, 0)),
      file('auth', reported(0, 2)),
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['pay', 'auth', 'shop']);
    expect(rows[0]).toEqual({
      name: 'pay',
      images: 9,
      pinned: 6,
      errors: 3,
      warnings: 0,
      excepted: 1,
      templated: 1,
      rules: [{ rule: 'digest-required', count: 3 }],
    });
    expect(total).toEqual({ images: 27, pinned: 24, errors: 3, warnings: 4, excepted: 3, templated: 3 });
    expect(unread).toEqual([]);
  });

  it('reads what the check writes', () => {
    const summary = { files: 1, images: 1, pinned: 1, errors: 0, warnings: 0, excepted: 0 };
    const text = renderJson({ summary, images: [], findings: [], exceptions: [], notJudged: [], passedOver: [] });
    expect(rollUp([{ name: 'a.json', text }]).rows).toMatchObject([{ name: 'a', images: 1, errors: 0, rules: [] }]);
  });

  it.each([
    ['no JSON', '{', /no report/],
    ['another document', '{"version": 1}', /no report/],
    ['a list', '[]', /no report/],
    ['a later version', JSON.stringify({ ...reported(0, 0), version: 2 }), /no report/],
    ['a number that is a text', JSON.stringify({ ...reported(0, 0), summary: { images: '1' } }), /"images"/],
    [
      'a number below nothing',
      JSON.stringify({ ...reported(0, 0), summary: { ...reported(0, 0).summary, errors: -1 } }),
      /"errors"/,
    ],
  ])('counts %s in no sum, and names it', (_, text, reason) => {
    const { rows, unread } = rollUp([{ name: 'bad.json', text }, file('good', reported(1, 0))]);
    expect(rows.map(({ name }) => name)).toEqual(['good']);
    expect(unread).toEqual([{ name: 'bad', reason: expect.stringMatching(reason) }]);
  });

  it('names a file that could not be opened', () => {
    expect(rollUp([{ name: 'gone.json', unread: 'it does not exist' }]).unread).toEqual([
      { name: 'gone.json', reason: 'it does not exist' },
    ]);
  });
});
