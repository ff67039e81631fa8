import type { Policy } from '../policy/policy.ts';

/** Takes the environment out of what a place's owner calls itself: `web-prod` in production is `web-staging` in staging. */
export function forgetLane({ environments }: Policy, environment: string): (owner: string) => string {
  const lane = environments.find(({ name }) => name === environment);
  const names = [environment, lane?.directory ?? environment].map((name) =>
    name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
  );
  const whole = new RegExp(`(?<![A-Za-z0-9])(?:${names.join('|')})(?![A-Za-z0-9])`, 'g');
  return (owner) => owner.replace(whole, '{env}');
}
