import type { Convention } from '../../packages/core/scan/catalogue/convention.ts';
import { conventions } from '../../packages/core/scan/catalogue/conventions/index.ts';
import { catalogue } from '../../packages/core/scan/catalogue/index.ts';
import { lookAlikes } from '../../packages/core/scan/catalogue/look-alikes.ts';
import type { Joins, Shape, When } from '../../packages/core/scan/catalogue/shape.ts';
import { leftAlone } from '../../packages/core/scan/keys/machine.ts';

/** The tables of docs/catalogue.md, as the entries say them. */
export function catalogueTables(): string {
  const entries = table(['id', 'applies to', 'images at', 'left alone'], catalogue.map(entryRow));
  const habits = table(
    ['id', 'how sure', 'takes', 'by these words'],
    conventions.map((each) => [`[\`${each.id}\`](${each.source})`, each.certainty, each.takes, wordsOf(each)]),
  );
  const others = table(
    ['what', 'by these words'],
    Object.entries(lookAlikes).map(([what, { source, ...words }]) => [
      `[${what.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}](${source})`,
      Object.entries(words)
        .map(([kind, list]) => `${kind} ${listOf(list)}`)
        .join('; '),
    ]),
  );
  return `## Entries\n\n${entries}\n\n## Conventions\n\n${habits}\n\n## Look-alikes\n\nNone of these is an image, whatever its key says.\n\n${others}\n`;
}

function wordsOf({ keys = [], unless = [], parts, scheme }: Convention): string {
  const said = Object.values(parts ?? {}).flat();
  return [
    listOf(keys),
    said.length > 0 ? `parts ${listOf(said)}` : '',
    unless.length > 0 ? `but ${listOf(unless)}` : '',
    scheme === undefined ? '' : `\`${scheme}\``,
  ]
    .filter(Boolean)
    .join('; ');
}

const listOf = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const entryRow = (shape: Shape): readonly string[] => [
  `[\`${shape.id}\`](${shape.source})`,
  appliesTo(shape.when),
  [imagesAt(shape), restOf(shape)].filter(Boolean).join('; '),
  leftAlone(shape)
    .map(({ at, why, beside }) => `${at === '' ? '' : `\`${at}\`${besideOf(beside)}: `}${why}`)
    .join('; '),
];

function appliesTo({ group, kinds = [], file, object, values, has, says, keys }: When): string {
  const said = [
    ...kinds.map((kind) => `\`${kind}\``),
    group ? `of \`${group}\`` : '',
    file ? `files \`${file.source}\`` : '',
    has ? `\`${has.at}\` of ${has.hosts.map((host) => `\`${host}\``).join(', ')}` : '',
    says ? `\`${says.at}: ${says.text}\`` : '',
    object === true && group === undefined ? 'every object' : '',
    object === false ? 'no object' : '',
    values === false ? 'no Helm values' : '',
    keys ? 'only the keys of its schema' : '',
  ].filter(Boolean);
  return said.length === 0 ? 'every document' : said.join(', ');
}

const imagesAt = ({
  images = [],
  kustomize = [],
  values = [],
  parameters = [],
  sets = [],
  spread = [],
}: Shape): string =>
  [
    ...images.map(
      ({ at, scheme = '', beside, joins }) =>
        `\`${at}\`${scheme && ` (\`${scheme}\`)`}${besideOf(beside)}${joinedOf(joins)}`,
    ),
    ...kustomize.map((at) => `\`${at}\` (kustomize's entries)`),
    ...values.map((at) => `${at === '' ? 'all of it' : `\`${at}\``} (Helm values)`),
    ...parameters.map((at) => `\`${at}\` (names and values)`),
    ...sets.map(
      ({ at, location, values: set }) => `${set.map((one) => `\`${at}.${one}\``).join(', ')} (set at \`${location}\`)`,
    ),
    ...spread.map(
      ({ at, registry = '', ...parts }) =>
        `\`${at}.{${[...new Set([registry, parts.repository, parts.tag, parts.digest])].filter(Boolean).join(',')}}\``,
    ),
  ].join(', ');

const besideOf = (beside?: readonly [key: string, ...values: (string | undefined)[]]): string =>
  beside ? ` beside \`${beside[0]}${beside.length > 1 ? `: ${beside.slice(1).join('|')}` : ''}\`` : '';

const joinedOf = (joins?: Joins): string =>
  joins
    ? ` (then ${[...new Set([...(joins.digests ?? []), ...joins.versions])].map((at) => `\`${at}\``).join(', ')})`
    : '';

const restOf = ({ rest }: Shape): string =>
  rest === 'nothing' ? 'nothing else' : rest === 'versioned' ? 'else only what has a version' : '';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');

const escapeCell = (text: string): string => text.replaceAll('|', '\\|');
