import { describe, expect, it } from '@jest/globals';
import { knownCharts, openKnownCharts } from '../../../../packages/core/deployers/helm/known-charts.ts';

describe('charts that are known', () => {
  it.each<readonly [string, readonly string[], string | null | undefined]>([
    ['by its name', ['ingress-nginx'], 'digest'],
    ['by the place that it is fetched from', ['redis', 'oci://registry-1.docker.io/bitnamicharts/redis'], 'digest'],
    ['by the repository that it is fetched from', ['redis', 'https://charts.bitnami.com/bitnami'], 'digest'],
    ['to read no digest', ['promtail'], null],
    ['not, where only a part of the name is the same', ['my-ingress-nginx-2'], undefined],
  ])('are found %s', (_, names, digest) => {
    expect(openKnownCharts(knownCharts)(names, ['image'])?.digest).toBe(digest);
  });

  it('have a source, each', () => {
    expect(knownCharts.filter(({ source }) => !source?.startsWith('https://'))).toEqual([]);
  });

  it('leave the first word to the policy', () => {
    const own = { match: 'ingress*', digest: 'sha', source: 'the policy' };
    expect(openKnownCharts([own, ...knownCharts])(['ingress-nginx'], ['image'])).toBe(own);
  });

  it('may be known of one block alone', () => {
    const own = { match: 'web', digest: 'sha', at: ['api', 'image'] };
    expect(openKnownCharts([own])(['web'], ['api', 'image'])).toBe(own);
    expect(openKnownCharts([own])(['web'], ['worker', 'image'])).toBeNull();
    expect(openKnownCharts([own])(['web'], ['api'])).toBeNull();
  });
});
