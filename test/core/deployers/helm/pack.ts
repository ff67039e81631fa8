import { gzipSync } from 'node:zlib';

/** A chart as `helm package` packs it: a tar with one directory, zipped. Names longer than 100 bytes are pax's. */
export function packChart(name: string, files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).flatMap(([path, text]) => {
    const whole = `${name}/${path}`;
    const content = Buffer.from(text);
    return Buffer.byteLength(whole) > 100
      ? [entry('pax', 'x', Buffer.from(paxRecord('path', whole))), entry('long', '0', content)]
      : [entry(whole, '0', content)];
  });
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
}

function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const guess = Buffer.byteLength(rest) + String(Buffer.byteLength(rest)).length;
  const length = Buffer.byteLength(rest) + String(guess).length;
  return `${length}${rest}`;
}

function entry(name: string, type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512);
  const put = (text: string, at: number) => header.write(text, at, 'utf8');
  put(name, 0);
  put('0000644\0', 100);
  put('0000000\0', 108);
  put('0000000\0', 116);
  put(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  put('00000000000\0', 136);
  put('        ', 148);
  put(type, 156);
  put('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
  return Buffer.concat([header, content, padding]);
}
