/** Where GitHub looks for code owners, in its order ("About code owners"). */
export const codeOwnersPaths: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** The owner of everything (`*`) in a CODEOWNERS file, else the first one named; null when there is none. */
export function findCodeOwner(text: string): string | null {
  const entries = text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/(?:^|\s)#.*$/, '')
        .trim()
        .split(/\s+/),
    )
    .flatMap(([pattern, owner]) =>
      pattern !== undefined && owner !== undefined && isOwner(owner) ? [{ pattern, owner }] : [],
    );
  return (entries.findLast(({ pattern }) => pattern === '*') ?? entries[0])?.owner ?? null;
}

/** `@user`, `@org/team` or a mail address. */
function isOwner(text: string): boolean {
  return /^@?[\w.+-]+(?:[@/][\w.-]+)?$/.test(text) && text.includes('@');
}
