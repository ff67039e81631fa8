import fc from 'fast-check';
import type { CheckReport, Finding } from '../../../packages/core/check/rules/finding.ts';
import type { Change, Failure, Plan, Skipped } from '../../../packages/core/plan/change.ts';
import type { PolicyException } from '../../../packages/core/policy/policy.ts';
import type { PromotionPlan } from '../../../packages/core/promote/promotion.ts';
import type { PlacedOccurrence } from '../../../packages/core/repository/place.ts';
import type { Rollup } from '../../../packages/core/rollup/rollup.ts';
import type { StatusReport } from '../../../packages/core/status/report.ts';
import { hostile } from './hostile.ts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const number = fc.integer({ min: 1, max: 9999 });
const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`);
const date = fc.integer({ min: 0, max: 2e12 }).map((time) => new Date(time));
const commit = fc.stringMatching(/^[0-9a-f]{40}$/);

const exception: fc.Arbitrary<PolicyException> = fc.record({
  rules: fc.constant(['digest-required'] as const),
  image: orNull(hostile),
  paths: fc.array(hostile, { maxLength: 2 }),
  reason: hostile,
  owner: hostile,
  expires: fc.constant('2026-12-31'),
  line: number,
  column: number,
});

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('digest-required', 'floating-tag', 'unreadable-file'),
  severity: fc.constantFrom('error', 'warning'),
  file: hostile,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  path: hostile,
  document: fc.nat(3),
  image: orNull(hostile),
  environment: orNull(hostile),
  message: hostile,
  exception: orNull(exception),
  fix: fc.array(fc.record({ span: fc.record({ start: fc.nat(), end: fc.nat() }), text: hostile }), { maxLength: 1 }),
});

const image: fc.Arbitrary<PlacedOccurrence> = fc.record({
  file: hostile,
  document: fc.nat(3),
  path: hostile,
  shape: fc.constantFrom('reference', 'map'),
  by: hostile,
  certainty: fc.constantFrom('certain', 'convention', 'guess'),
  parts: fc.constant({}),
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  reference: fc.constant(null),
  problem: fc.constant(null),
  image: orNull(hostile),
  tag: orNull(hostile),
  digest: orNull(digest),
  environment: orNull(hostile),
  place: orNull(hostile),
});

const requests = fc.record({ total: number, byHost: fc.dictionary(hostile, number, { maxKeys: 2 }) });

const hold = fc.record({
  images: fc.array(hostile, { maxLength: 2 }),
  environments: fc.array(hostile, { maxLength: 2 }),
  digests: fc.array(digest, { maxLength: 2 }),
  reason: hostile,
  owner: hostile,
  until: hostile,
  line: number,
  column: number,
  daysLeft: fc.nat(),
});

/** A report in which every text is hostile. Its counts are any. */
export const report: fc.Arbitrary<CheckReport> = fc
  .record({
    summary: fc.record({
      files: fc.nat(),
      images: fc.nat(),
      pinned: fc.nat(),
      errors: fc.nat(),
      warnings: fc.nat(),
      excepted: fc.nat(),
    }),
    images: fc.array(
      image.map((place) => ({ ...place, pinned: place.digest !== null, runs: [] })),
      { maxLength: 5 },
    ),
    findings: fc.array(finding, { maxLength: 12 }),
    exceptions: fc.array(
      fc.tuple(exception, fc.nat(), fc.nat()).map(([entry, daysLeft, excused]) => ({ ...entry, daysLeft, excused })),
      { maxLength: 3 },
    ),
    holds: fc.array(hold, { maxLength: 3 }),
    notJudged: fc.array(
      fc.record({
        file: fc.string(),
        line: fc.nat(),
        column: fc.nat(),
        path: fc.string(),
        document: fc.nat(),
        text: fc.string(),
      }),
      { maxLength: 3 },
    ),
    passedOver: fc.array(
      fc.record({
        file: fc.string(),
        line: fc.nat(),
        path: fc.string(),
        document: fc.nat(),
        by: fc.string(),
        why: fc.constantFrom('a schema' as const, 'a status' as const),
      }),
      { maxLength: 3 },
    ),
    asked: requests,
    notAsked: fc.array(fc.record({ image: hostile, reason: hostile }), { maxLength: 2 }),
  })
  .map(({ asked, notAsked, ...rest }) => ({ ...rest, requests: { ...asked, notAsked } }));

const version = fc.record({ tag: orNull(hostile), digest: orNull(digest) });

const change: fc.Arbitrary<Change> = fc.record({
  file: hostile,
  line: number,
  path: hostile,
  document: fc.nat(3),
  environment: orNull(fc.oneof(hostile, fc.constant('dev'))),
  image: hostile,
  from: version,
  to: version,
  edits: fc.constant([]),
  notes: fc.array(hostile, { maxLength: 2 }),
  source: fc.record({ file: hostile, line: number, commit: orNull(commit), since: orNull(date) }),
  builds: fc.record({
    source: orNull(fc.oneof(hostile, fc.constant('https://github.com/acme/app'))),
    oldRevision: orNull(fc.oneof(hostile, commit)),
    newRevision: orNull(fc.oneof(hostile, commit)),
    platforms: fc.array(hostile, { maxLength: 2 }),
  }),
});

const skipped: fc.Arbitrary<Skipped> = fc.record({ file: hostile, path: hostile, image: hostile, reason: hostile });
const failure: fc.Arbitrary<Failure> = fc.record({ image: hostile, file: hostile, reason: hostile });

/** A plan in which every text is hostile. */
export const plan: fc.Arbitrary<Plan> = fc.record({
  changes: fc.array(change, { maxLength: 8 }),
  skipped: fc.array(skipped, { maxLength: 3 }),
  failures: fc.array(failure, { maxLength: 3 }),
  requests,
});

const held = fc.record({ file: hostile, line: number, image: hostile, tag: orNull(hostile), digest: orNull(digest) });

/** A promotion in which every text is hostile. */
export const promotionPlan: fc.Arbitrary<PromotionPlan> = fc
  .tuple(
    plan,
    fc.record({
      source: hostile,
      target: hostile,
      fromRef: orNull(hostile),
      rollback: fc.boolean(),
      commit: fc.record({ sha: commit, date, subject: hostile }),
      soak: fc.nat(),
      requireStatus: fc.array(hostile, { maxLength: 2 }),
      statuses: fc.array(
        fc.record({
          commit,
          checks: fc.array(fc.record({ name: hostile, state: fc.constantFrom('success', 'pending', 'failure') })),
        }),
        { maxLength: 2 },
      ),
      lanes: fc.array(
        fc.record({ environment: hostile, promoteFrom: orNull(hostile), holds: fc.array(held, { maxLength: 2 }) }),
        { maxLength: 8 },
      ),
    }),
  )
  .map(([entry, promotion]) => ({ ...entry, promotion }));

const cell = fc.record({
  digest: orNull(digest),
  tag: orNull(hostile),
  since: orNull(date),
  commit: orNull(commit),
  drift: fc.boolean(),
});

/** A status in which every text is hostile. */
export const status: fc.Arbitrary<StatusReport> = fc.array(hostile, { maxLength: 3 }).chain((environments) =>
  fc.record({
    environments: fc.constant(environments),
    rows: fc.array(
      fc.record({
        place: hostile,
        image: hostile,
        cells: fc
          .array(orNull(cell), { minLength: environments.length, maxLength: environments.length })
          .map((cells) => Object.fromEntries(environments.map((name, at) => [name, cells[at] ?? null]))),
        lag: fc.array(
          fc.record({ environment: fc.constantFrom('dev', ...environments), source: hostile, behindMs: fc.nat() }),
          {
            maxLength: 2,
          },
        ),
      }),
      { maxLength: 4 },
    ),
    unreadable: fc.array(fc.record({ file: hostile, line: fc.nat(), column: fc.nat(), reason: hostile }), {
      maxLength: 2,
    }),
    notJudged: fc.array(
      fc.record({ file: hostile, line: fc.nat(), path: hostile, environment: hostile, text: hostile }),
      { maxLength: 2 },
    ),
  }),
);

const counts = {
  images: number,
  pinned: number,
  errors: fc.nat(9),
  warnings: number,
  excepted: number,
  templated: number,
};

/** Reports of many repositories, under hostile names. */
export const rollup: fc.Arbitrary<Rollup> = fc.record({
  rows: fc.array(
    fc.record({
      name: hostile,
      ...counts,
      rules: fc.array(fc.record({ rule: hostile, count: number }), { maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
  unread: fc.array(fc.record({ name: hostile, reason: hostile }), { maxLength: 2 }),
  total: fc.record(counts),
});
