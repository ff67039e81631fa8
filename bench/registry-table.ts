import { answers } from '../test/adapters/registry/answers.ts';
import type { Limited } from '../test/adapters/registry/limited-host.ts';
import { type Cell, questions } from '../test/adapters/registry/matrix.ts';
import { table } from './table.ts';

/** The cells, and what a limit costs, as bench/registry.md. */
export function renderMatrix(cells: readonly Cell[], limited: readonly Limited[]): string {
  const rows = answers.map(({ name }) => [
    name,
    ...questions.map(
      (question) => cells.find((cell) => cell.question === question && cell.answer.name === name)?.outcome ?? '',
    ),
  ]);
  return `${intro}
${table(['answer', ...questions.map(({ command, name }) => `${command}: ${name}`)], rows)}

${limits}
${table(['an answer takes', 'answered', 'requests', 'seconds'], limited.map(toRow))}
`;
}

function toRow({ latency, answered, requests, seconds }: Limited): readonly string[] {
  return [`${latency} ms`, String(answered), String(requests), seconds.toFixed(1)];
}

const limits = `## Under a limit

300 questions to a registry that takes 20 requests a second, 40 at once, and refuses the others with 429, to come back in a second.
At best that is 300 requests and 13 seconds; the tests hold it to 360. Time goes on by waits alone, so the figures are the same on
every machine.
`;

const intro = `# Registries: what is taken for yes

\`npm run registry\` writes this page; the tests hold it. Each command asks its questions of a registry that is right but for one of
them, which it answers in each of these ways. Kept, and why: nothing is written, and the reason is told.

- resolve: the digest that a tag, or the digest in Git, has. Yes is a HEAD with the digest and the type of a manifest, or, where
  HEAD does not say so, the content by GET, hashed. What \`bump\` resolves it reads as well. \`pin\` and \`check --fix\` take the content of the tag
  alone for yes, or, of Docker Hub, which counts that as a pull, two HEADs: of the tag, and of the digest that it names.
- inspect: what an index holds. Yes is the content of that digest.
- child: the manifest of a required platform. Yes is a HEAD, or the content.
- config: platform, build time and labels of an image. Yes is the content of that digest. A build whose time cannot be read does
  not replace the one in Git.
- old inspect, old config: the build in Git, to compare with. That it is gone is a yes, too: it is no reason to stay with it.
- tag: the tag of the build itself, to be written beside its digest. A tag that is not there, or has another digest, is left out.
- tags: the list in which the newest of a pattern is found. Yes is a whole list; no digest proves one.
- mirror, mirror child: whether the target's registry has what the source's has under another name, with its platforms.
`;
