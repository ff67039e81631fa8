import { type ScalarNode, scalarText } from '../../yaml/node.ts';

/** A scalar of a values file as Helm has it after reading. `text` is what `{{ . }}` prints. */
export type HelmScalar =
  | { readonly type: 'null' }
  | { readonly type: 'boolean' | 'number' | 'string'; readonly text: string };

/**
 * Reads a scalar as Helm does: by go-yaml v2's rules (YAML 1.1 truth values, octal numbers), and then through JSON, which
 * makes every number a float (go.yaml.in/yaml/v2 `resolve`, sigs.k8s.io/yaml).
 */
export function readScalar(node: ScalarNode): HelmScalar {
  if (node.style === 'block') return { type: 'string', text: node.decode?.().text ?? scalarText(node) };
  const text = scalarText(node);
  return node.style === 'plain' ? readPlain(text) : { type: 'string', text };
}

/** A plain scalar by its text. */
export function readPlain(text: string): HelmScalar {
  if (/^(?:|~|null|Null|NULL)$/.test(text)) return { type: 'null' };
  if (/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text)) return { type: 'boolean', text: 'true' };
  if (/^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text)) return { type: 'boolean', text: 'false' };
  const value = readNumber(text);
  return value === null ? { type: 'string', text } : { type: 'number', text: printFloat(value) };
}

/** What Helm prints of a plain scalar; nothing of a null. */
export function printPlain(text: string): string {
  const read = readPlain(text);
  return read.type === 'null' ? '' : read.text;
}

/** The key of a map as JSON has it: `on:` is `true`, `0x10:` is `16`. Null where Helm refuses it. */
export function readKey(key: ScalarNode): string | null {
  const text = scalarText(key);
  if (key.style !== 'plain' || /^[A-Za-z_$][\w./-]{3,}$/.test(text)) return text;
  const read = readPlain(text);
  if (read.type === 'null') return null;
  return read.type === 'number' && /^[-+]?\d+$/.test(text) ? String(readNumber(text)) : read.text;
}

function readNumber(text: string): number | null {
  if (!/^[-+.\d]/.test(text)) return null;
  if (text.startsWith('.')) return /^\.\d+(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : null;
  const plain = text.replaceAll('_', '');
  return readInteger(plain) ?? (isFloat.test(plain) ? Number(plain) : null);
}

const isFloat = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;

/** Go's `ParseInt` with base 0: `0x1f`, `0o17`, `017`, `0b11`; null for anything else and beyond 64 bits. */
function readInteger(text: string): number | null {
  const [, sign = '', prefix = '', digits = ''] = /^([-+]?)(0[xXoObB]|0(?=[0-7]+$))?([\da-fA-F]+)$/.exec(text) ?? [];
  if (digits === '') return null;
  const isLeadingZero = prefix === '' && digits.length > 1 && digits.startsWith('0');
  const shape = digitsOf[prefix.toLowerCase()] ?? /^\d+$/;
  if (!shape.test(digits) || isLeadingZero) return null;
  const value = BigInt((prefix === '0' ? '0o' : prefix) + digits);
  const limit = sign === '-' ? 2n ** 63n : 2n ** 64n - 1n;
  return value > limit ? null : Number(sign === '-' ? -value : value);
}

const digitsOf: Readonly<Record<string, RegExp>> = {
  '0x': /^[\da-fA-F]+$/,
  '0o': /^[0-7]+$/,
  '0': /^[0-7]+$/,
  '0b': /^[01]+$/,
};

/** A float as Go's `%v` prints it: `1.5`, `999999`, and from a million on `1e+06`, `2.0240101e+07`. */
export function printFloat(value: number): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A scalar in a field that is a text, such as `appVersion`: a number keeps all its digits, but not its zeros (`1.10` is `1.1`). */
export function printField(node: ScalarNode): string {
  const read = readScalar(node);
  if (read.type === 'null') return '';
  if (read.type !== 'number') return read.text;
  const value = readNumber(scalarText(node)) ?? 0;
  if (Number.isInteger(value) && !/[.eE]/.test(scalarText(node))) return BigInt(value).toString();
  for (let digits = 1; digits <= 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === Math.fround(value)) return printFloat(short);
  }
  return printFloat(value);
}
