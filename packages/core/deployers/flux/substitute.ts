/**
 * Flux's substitution after the build (fluxcd.io, "Post build variable substitution"): `${NAME}`, `${NAME:=default}` and
 * `${NAME:-default}`, which an empty value takes as well; `$${NAME}` stands for itself. A name that nobody gives is left, to
 * be counted as a template.
 */
export function substitute(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(
    /(\$?)\$\{([A-Za-z_]\w*)(?::[-=]([^}]*))?\}/g,
    (whole, dollar: string, name: string, otherwise?: string) => {
      if (dollar !== '') return whole.slice(1);
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value || (otherwise ?? value ?? whole);
    },
  );
}
