import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findCheckout, pathFromRoot } from '../../../packages/adapters/runner/checkout.ts';
import { readContext } from '../../../packages/adapters/runner/context.ts';

const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')));
mkdirSync(join(workspace, 'repo/.git'), { recursive: true });
mkdirSync(join(workspace, 'repo/apps/dev'), { recursive: true });
mkdirSync(join(workspace, 'plain/deep'), { recursive: true });
const outside = mkdtempSync(join(tmpdir(), 'outside-'));
mkdirSync(join(outside, 'below'));
symlinkSync(outside, join(workspace, 'away'));
const context = readContext({ GITHUB_WORKSPACE: workspace });

describe('the checkout of a root', () => {
  it.each([
    ['repo', 'repo', ''],
    ['repo/apps/dev', 'repo', 'apps/dev'],
    ['.', '', ''],
    ['plain/deep', '', 'plain/deep'],
  ])('%j has its top at %j and the prefix %j', (root, top, prefix) => {
    expect(findCheckout(root, context)).toEqual({
      root: join(workspace, root),
      top: join(workspace, top),
      prefix,
    });
  });

  it('must exist', () => {
    expect(() => findCheckout('absent', context)).toThrow('check the tree out before this step');
  });

  it.each(['..', tmpdir(), 'away', 'away/below'])('must be inside the workspace: %j is not', (root) => {
    expect(() => findCheckout(root, context)).toThrow('leads out of the workspace: name a directory below it');
  });

  it('has the policy file of an input by its path from the root', () => {
    const checkout = findCheckout('repo/apps', context);
    expect(pathFromRoot('repo/policy.yaml', checkout, context)).toBe('../policy.yaml');
    expect(pathFromRoot(null, checkout, context)).toBeNull();
  });
});
