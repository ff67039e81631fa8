import { expect, it } from '@jest/globals';
import { isListedPlace } from '../../../packages/core/policy/chart-places.ts';

const places = ['oci://ghcr.io/acme/charts', 'https://charts.acme.example/stable/', 'https://charts.acme.example:8443'];

it.each([
  'oci://ghcr.io/acme/charts',
  'oci://ghcr.io/acme/charts/web',
  'oci://GHCR.io:443/acme/charts/team/web',
  'https://charts.acme.example/stable',
  'https://charts.acme.example:443/stable/web-1.0.0.tgz',
  'https://charts.acme.example:8443/anything',
])('charts are fetched from %s', (address) => {
  expect(isListedPlace(places, address)).toBe(true);
});

it.each([
  'oci://ghcr.io/acme/charts-evil/web',
  'oci://ghcr.io/acme/Charts/web',
  'oci://ghcr.io/acme',
  'oci://ghcr.io.evil.example/acme/charts/web',
  'oci://ghcr.io:444/acme/charts/web',
  'https://ghcr.io/acme/charts/web',
  'http://charts.acme.example/stable',
  'https://charts.acme.example/stable/../other',
  'https://charts.acme.example/stable/%2e%2e/other',
  'https://charts.acme.example/stable/.%2E/other',
  'https://charts.acme.example/stable%2f..%2fother',
  'https://charts.acme.example/stable/%252e%252e/other',
  'https://charts.acme.example/stable\\..\\other',
  'https://charts.acme.example//stable/web',
  'https://charts.acme.example@evil.example/stable',
  'https://user:secret@charts.acme.example/stable',
  'https://charts.acme.example/stable?x=1',
  'https://charts.acme.example/stable#x',
  'https://charts.acme.example/stable\n',
  'https://charts.acme.exampl\u0435/stable',
  'https:/charts.acme.example/stable',
  'charts.acme.example/stable',
  '',
])('charts are not fetched from %j', (address) => {
  expect(isListedPlace(places, address)).toBe(false);
});

it('charts are fetched from nowhere where no place is listed, or one that cannot be read', () => {
  expect(isListedPlace([], 'oci://ghcr.io/acme')).toBe(false);
  expect(isListedPlace(['oci://ghcr.io/../acme'], 'oci://ghcr.io/../acme')).toBe(false);
});
