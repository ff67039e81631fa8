// Asks a registry every question with every answer, and writes what came of it to bench/registry.md.
import { writeFileSync } from 'node:fs';
import { playLimited } from '../test/adapters/registry/limited-host.ts';
import { playAll } from '../test/adapters/registry/matrix.ts';
import { renderMatrix } from './registry-table.ts';

writeFileSync('bench/registry.md', renderMatrix(await playAll(), await playLimited()));
