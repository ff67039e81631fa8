import { answers } from '../test/adapters/registry/answers.ts';
import { type Cell, questions } from '../test/adapters/registry/matrix.ts';
import { table } from './table.ts';

/** The cells as bench/registry.md. */
export function renderMatrix(cells: readonly Cell[]): string {
  const rows = answers.map(({ name }) => [
    name,
    ...questions.map(
      (question) => cells.find((cell) => cell.question === question && cell.answer.name === name)?.outcome ?? '',
    ),
  ]);
  return `${intro}
${table(['answer', ...questions.map(({ command, name }) => `${command}: ${name}`)], rows)}
`;
}

const intro = `# Registries: what is taken for yes

\`npm run registry\` writes this page; the tests hold it. Each command asks its questions of a registry that is right but for one of
them, which it answers in each of these ways. Kept, and why: nothing is written, and the reason is told.

- resolve: the digest that a tag, or the digest in Git, has. Yes is a HEAD with the digest and the type of a manifest, or, where
  HEAD does not say so, the content by GET, hashed. \`bump\` reads the content of what it writes as well; \`pin\` takes the registry's
  word for what a tag is, so one that lies in the header of a HEAD is believed.
- inspect: what an index holds. Yes is the content of that digest.
- child: the manifest of a required platform. Yes is a HEAD, or the content.
- config: platform, build time and labels of an image. Yes is the content of that digest. A build whose time cannot be read does
  not replace the one in Git.
- tag: the tag of the build itself, to be written beside its digest. A tag that is not there, or has another digest, is left out.
`;
