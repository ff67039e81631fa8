/** Private-use characters that stand for the braces of a name while YAML is read: between brackets a brace begins a map. */
const [open, close] = ['\uE010', '\uE011'];

/** Hides the braces of `{env}` and its like in paths, so that `[env/{env}/**]` needs no quotes. No offset changes. */
export function hideNames(text: string): string {
  return text.replace(
    /(?<=[\w/.#}*-])\{([A-Za-z]\w*)\}|\{([A-Za-z]\w*)\}(?=[\w/.#{*-])/g,
    (_, after?: string, before?: string) => {
      return `${open}${after ?? before ?? ''}${close}`;
    },
  );
}

/** The text as it is written. */
export function showNames(text: string): string {
  return text.includes(open) ? text.replaceAll(open, '{').replaceAll(close, '}') : text;
}
