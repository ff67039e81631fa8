// Removes a build folder: tsc leaves stale outputs behind, and a deleted test would go on running.
import { rmSync } from 'node:fs';

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
