import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

interface Question {
  readonly host: string;
  readonly plainHttp: boolean;
  readonly repository: string;
  readonly reference: string;
}

/** Resolves in a process of its own: Node reads its certificates and its proxies at the start. */
export async function resolveApart(question: Question, env: NodeJS.ProcessEnv): Promise<unknown> {
  const { host, plainHttp, repository, reference } = question;
  const script = `
    import { openRegistry } from './build/packages/adapters/registry/open.js';
    import { anonymous } from './build/packages/adapters/registry/credentials.js';
    const registries = [${JSON.stringify({ host, plainHttp, tokenServer: null, requests: null })}];
    const registry = openRegistry({ registries, allowedHosts: null, credentials: anonymous });
    console.log(JSON.stringify(await registry.resolve(${JSON.stringify({ host, repository })}, '${reference}')));`;
  const { PATH } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH, ...env },
  });
  return JSON.parse(stdout);
}
