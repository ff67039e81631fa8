import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { readPlain } from '../../core/deployers/objects.ts';
import { at, mapsAt, textAt } from '../../core/yaml/plain.ts';
import { findStaged, type Session } from './session.ts';

const maxDepth = 5;

/**
 * Puts the dependencies that a chart takes from a directory of the repository (`file://../library`) into the copy's `charts/`:
 * what `helm dependency build` would pack, without running it.
 */
export function vendorLocalCharts(stage: Session['stage'], chart: string, depth = 0): void {
  const place = join(stage.tree, chart);
  if (depth > maxDepth || !existsSync(join(place, 'Chart.yaml'))) return;
  const description = readPlain(readFileSync(join(place, 'Chart.yaml'), 'utf8'));
  for (const dependency of mapsAt(at(description), 'dependencies')) {
    const [name, repository] = [textAt(dependency, 'name'), textAt(dependency, 'repository')];
    if (name === null || !/^[\w.-]+$/.test(name) || !repository?.startsWith('file://')) continue;
    const source = posix.join(chart, repository.slice('file://'.length));
    const staged = findStaged(stage, source.replace(/\/$/, ''));
    if (source.startsWith('..') || 'reason' in staged) continue;
    vendorLocalCharts(stage, source, depth + 1);
    const target = join(place, 'charts', name);
    if (isVendored(place, name)) continue;
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(relative(dirname(target), staged.path), target);
  }
}

function isVendored(chart: string, name: string): boolean {
  const charts = join(chart, 'charts');
  if (!existsSync(charts)) return false;
  return readdirSync(charts).some(
    (entry) => entry === name || (entry.startsWith(`${name}-`) && entry.endsWith('.tgz')),
  );
}
