/**
 * Text from a file, a payload or a registry, made safe for a log that the runner reads for commands: `::` at the start
 * of a line, `##[` anywhere in it (actions/runner, ActionCommand.cs). Line breaks of ours stay; control characters,
 * and what reverses the direction of a text, do not.
 */
export function sanitise(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/##\[/g, '##\u200b[')
    .replace(/^(\s*):(?=:)/gm, '$1:\u200b');
}
