import type { StatusReport, StatusRow } from '../../packages/core/status/report.ts';

/** When the pages of the tests are made. */
export const now = new Date('2026-11-21T12:00:00Z');
const day = 86_400_000;
const environments = ['local', 'dev', 'staging', 'production'];
const hex = (seed: number): string => seed.toString(16).padStart(64, '0');

/** Every third image is behind in production, every fifth has drifted there, every seventh is not pinned in dev. */
export const row = (n: number): StatusRow => {
  const cell = (age: number, seed: number) => ({
    digest: `sha256:${hex(seed)}`,
    tag: null,
    since: new Date(now.getTime() - age * day),
    commit: hex(seed).slice(24),
    drift: false,
  });
  return {
    image: `ghcr.io/acme/service-${n}`,
    place: `env/{env}/apps/service-${n}.yaml#image`,
    cells: {
      local: null,
      dev: n % 7 === 0 ? { digest: null, tag: 'dev', since: null, commit: null, drift: false } : cell(1, n + 1),
      staging: cell(3, n + 1),
      production: { ...cell(9, n % 3 === 0 ? n + 5000 : n + 1), drift: n % 5 === 0 },
    },
    lag: n % 3 === 0 ? [{ environment: 'production', source: 'staging', behindMs: 6 * day }] : [],
  };
};
/** A status of so many images in four environments. */
export const report = (size: number): StatusReport => ({
  environments,
  rows: Array.from({ length: size }, (_, n) => row(n)),
  unreadable: [{ file: 'env/dev/broken.yaml', line: 2, column: 1, reason: 'a tab' }],
});
