export { openCredentials } from './credentials.ts';
export { openRegistry } from './open.ts';
