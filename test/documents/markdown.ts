import { readdirSync, readFileSync } from 'node:fs';

/** Every document of the project that a reader may open. */
export const documents: readonly string[] = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs').map((name) => `docs/${name}`),
  ...['check', 'bump', 'promote', 'action-examples'].map((folder) => `${folder}/README.md`),
].filter((path) => path.endsWith('.md'));

export const readDocument = (path: string): string => readFileSync(path, 'utf8');

/** The fenced blocks of a language, without their indentation. */
export function findBlocks(text: string, language: string): readonly string[] {
  const blocks = text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n(.*?)^\\1\`\`\``, 'gms'));
  return [...blocks].map(([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

/** What stands outside fenced blocks. */
export const findProse = (text: string): string => text.replaceAll(/^ *```.*?^ *```$/gms, '');

/** The anchors that GitHub gives the headings of a document. */
export function findAnchors(text: string): readonly string[] {
  return [...findProse(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The cells of the tables of a text, without their heads; one row a line. */
export function findRows(text: string): readonly (readonly string[])[] {
  const lines = findProse(text).split('\n');
  return lines
    .filter((line, at) => line.startsWith('|') && !line.startsWith('| ---') && !lines[at + 1]?.startsWith('| ---'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
export function findMarked(text: string, name: string): string {
  return text.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';
}
