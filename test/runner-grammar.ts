/** A command that the runner would carry out. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands alive in the runner (actions/runner, ActionCommandManager.cs). */
const registered = new Set(
  'set-output save-state add-mask add-matcher remove-matcher debug warning error notice group endgroup echo stop-commands add-path set-env internal-set-repo-path'.split(
    ' ',
  ),
);

/** Invisible characters: .NET compares strings by culture and skips them, so the grammars are tried without them too. */
const ignorable = /[\p{Cf}\p{Default_Ignorable_Code_Point}\0]/gu;

/** What the runner would carry out of this output, line by line: both grammars of ActionCommand.cs. */
export function commandsIn(output: string): readonly RunnerCommand[] {
  return output
    .split(/\r\n|\r|\n|\u0085|\u2028|\u2029/)
    .flatMap((line) => [parse(line) ?? parse(line.replace(ignorable, '')) ?? []].flat());
}

const parse = (line: string): RunnerCommand | undefined => parseV2(line) ?? parseV1(line);

/** `::name key=value,key=value::data` at the start of the line, white space before it allowed. */
function parseV2(text: string): RunnerCommand | undefined {
  const line = text.trimStart();
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) return undefined;
  const unescapeData = (value: string) => value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const unescapeProperty = (value: string) => unescapeData(value.replaceAll('%3A', ':').replaceAll('%2C', ','));
  return command(line.slice(2, end), ',', unescapeProperty, unescapeData(line.slice(end + 2)));
}

/** `##[name key=value;key=value]data` anywhere in the line. */
function parseV1(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return command(line.slice(start + 3, end), ';', (value) => value, line.slice(end + 1));
}

function command(
  info: string,
  separator: string,
  unescapeValue: (value: string) => string,
  data: string,
): RunnerCommand | undefined {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!registered.has(name.toLowerCase())) return undefined;
  const pairs = space < 0 ? [] : info.slice(space + 1).split(separator);
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [[pair.slice(0, at).trim(), unescapeValue(pair.slice(at + 1))] as const];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), data };
}
