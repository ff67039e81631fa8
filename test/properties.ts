import { env } from 'node:process';
import fc from 'fast-check';

// Loaded before every suite. The gate judges a change, so it draws the same cases each time; everywhere else each run draws
// its own, and what one finds becomes a case of its own.
if (env['CI']) fc.configureGlobal({ seed: 20261125 });
