import { describe, expect, it } from '@jest/globals';
import { digest, found, scan, yaml } from '../scan/image-rows.ts';

const app = 'ghcr.io/acme/app:1';

describe('the ways to write YAML', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    ['no final newline', `image: ${app}`, [`image reference ${app} 1:8`]],
    ['a BOM, which is no column', `\ufeffimage: ${app}\n`, [`image reference ${app} 1:8`]],
    ['CRLF', `a: 1\r\nimage: ${app}\r\nb: 2\r\n`, [`image reference ${app} 2:8`]],
    [
      'CRLF and LF mixed',
      `a: 1\r\nimage: ${app}\nimages:\r\n- ${app}\r\n`,
      [`image reference ${app} 2:8`, `images[0] reference ${app} 4:3`],
    ],
    [
      'CRLF after quotes and in a block scalar',
      `image: "${app}"\r\nweb:\r\n  image: |\r\n    ${app}\r\n`,
      [`image reference ${app} 1:9`, `web.image reference ${app} 4:5`],
    ],
    ['CRLF around a comment', `image: ${app} # here\r\nx: 1\r\n`, [`image reference ${app} 1:8`]],
    [
      'tabs in comments and after values',
      `#\tone\na: 1\t#\ttwo\n\t# three\nimage:\t${app}\t\n`,
      [`image reference ${app} 4:8`],
    ],
    ['%YAML and %TAG', `%YAML 1.2\n%TAG ! tag:x,2000:\n---\nimage: ${app}\n`, [`image reference ${app} 4:8`]],
    [
      'documents, empty ones too',
      `---\n---\nimage: ${app}\n...\n---\n# none\n---\nimage: ${app}\n`,
      [`image reference ${app} 3:8#1`, `image reference ${app} 8:8#3`],
    ],
    [
      'content on the line of the marker',
      `--- { image: "${app}" }\n--- # two\nimage: ${app}\n`,
      [`image reference ${app} 1:15`, `image reference ${app} 3:8#1`],
    ],
    ['a comment before the first document', `# one\n---\nimage: ${app}\n`, [`image reference ${app} 3:8`]],
    ['a --- that is no marker', `a: |\n  ---\n  x\nb: "---"\nimage: ${app}\n`, [`image reference ${app} 5:8`]],
    [
      'flow maps over lines',
      `web: {\n  image: "${app}", # one\n  ports: [80],\n}\n`,
      [`web.image reference ${app} 2:11`],
    ],
    [
      'two images on one line',
      `images: [ghcr.io/acme/a:1, 'ghcr.io/acme/b:2']\n`,
      ['images[0] reference ghcr.io/acme/a:1 1:10', 'images[1] reference ghcr.io/acme/b:2 1:29'],
    ],
    [
      'the same image twice',
      `images: [${app}, ${app}]\n`,
      [`images[0] reference ${app} 1:10`, `images[1] reference ${app} 1:30`],
    ],
    [
      'keys in quotes',
      `"image": ${app}\n'web': { "image":"${app}" }\n`,
      [`image reference ${app} 1:10`, `web.image reference ${app} 2:19`],
    ],
    [
      'a value on the next line',
      `image:\n  ${app}\nweb:\n  image:\n    # why\n    "${app}"\n`,
      [`image reference ${app} 2:3`, `web.image reference ${app} 6:6`],
    ],
    ['a complex key', `? image\n: ${app}\n`, [`image reference ${app} 2:3`]],
    [
      'tags',
      `image: !!str ${app}\nweb: !!map\n  image: !<tag:yaml.org,2002:str> "${app}"\n`,
      [`image reference ${app} 1:14`, `web.image reference ${app} 3:36`],
    ],
    [
      'block scalars',
      `a:\n  image: |\n    ${app}\nb:\n  image: >-\n    ${app}\nc:\n  image: |+\n    ${app}\n\nd:\n  image: |4-\n      ${app}\n`,
      [
        `a.image reference ${app} 3:5`,
        `b.image reference ${app} 6:5`,
        `c.image reference ${app} 9:5`,
        `d.image reference ${app} 13:7`,
      ],
    ],
    [
      'a digest folded behind its name',
      `image: >-\n  ghcr.io/acme/app@${digest}\n`,
      ['image reference ghcr.io/acme/app@D 2:3'],
    ],
    [
      'escapes in double quotes',
      `${String.raw`image: "ghcr.io\/acme\x2fapp\u003a1"`}\n`,
      [`image reference ${app} 1:9`],
    ],
    [
      'a quote in single quotes around JSON',
      `a: '{"it''s": 1, "image": "${app}"}'\n`,
      [`a.image embedded ${app} 1:28`],
    ],
    ['a continued line in double quotes', `image: "ghcr.io/acme/\\\n  app:1"\n`, [`image reference ${app} 1:9`]],
    ['a byte order mark inside', `a: "\ufeff"\nimage: ${app}\n`, [`image reference ${app} 2:8`]],
    ['characters of two units', `# 😀\na: 😀\nimage: ${app} # 😀\n`, [`image reference ${app} 3:8`]],
    ['other line separators in quotes', `a: "x\u2028y\u0085z"\nimage: ${app}\n`, [`image reference ${app} 2:8`]],
    [
      'braces in a text whose further lines stand at the indentation of its key',
      `metadata: {name: a}\nkey: "{{a}}/\\\n{{b}}"\nimage: ${app}\n`,
      [`image reference ${app} 4:8`],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text)).toEqual(images);
    expect(scan(text).unreadable).toEqual([]);
  });
});

describe('what the readers of Kubernetes read otherwise is reported', () => {
  it.each<readonly [name: string, text: string, place: string, reason: RegExp]>([
    ['a lone CR behind a comment', `a: 1 # b\rimage: ${app}\n`, '1:9', /ends a line/],
    ['NEL behind a comment', `a: 1 # b\x85image: ${app}\n`, '1:9', /ends a line/],
    ['a line separator in a plain text', `a: x\u2028y\nimage: ${app}\n`, '1:5', /ends a line/],
    ['a list as a key', `? [a, b]\n: image: ${app}\n`, '1:3', /a key is a map or a list/],
    ['a key over two lines in braces', `{"im\\\n age": "${app}"}\n`, '1:2', /several lines/],
    [
      'a merge key behind what it brings, too',
      `x: &x {tag: v1}\nimage:\n  repository: acme/app\n  tag: v2\n  <<: *x\n`,
      '4:3',
      /tools differ/,
    ],
    [
      'broken lines of a template, in which no action stands',
      `a: {{ x }}\nb: {c: [}, image: ${app}}\n`,
      '2:4',
      /no valid YAML/,
    ],
  ])('%s', (_, text, place, reason) => {
    const { unreadable } = scan(text);
    expect(unreadable.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(unreadable[0]?.reason).toMatch(reason);
  });
});

describe('anchors, aliases and merge keys', () => {
  it.each<readonly [name: string, text: string, images: readonly string[]]>([
    [
      'an anchor that is set twice: an alias means the last one before it',
      yaml`
        a: { image: &i ghcr.io/acme/a:1 }
        b: { image: *i }
        c: { image: &i ghcr.io/acme/c:2 }
        d: { image: *i }
      `,
      ['a.image reference ghcr.io/acme/a:1 1:16', 'c.image reference ghcr.io/acme/c:2 3:16'],
    ],
    [
      'a merge of a list, the first wins',
      yaml`
        x: &x { repository: ghcr.io/acme/x, tag: v1 }
        y: &y { repository: ghcr.io/acme/y, tag: v2 }
        image:
          <<: [*x, *y]
          tag: v3
      `,
      ['x map ghcr.io/acme/x:v1 1:21', 'y map ghcr.io/acme/y:v2 2:21', 'image map ghcr.io/acme/x:v3 5:8'],
    ],
    [
      'a merge of a container',
      yaml`
        base: &base { image: "ghcr.io/acme/app:1" }
        web: { <<: *base, command: [run] }
      `,
      ['base.image reference ghcr.io/acme/app:1 1:23'],
    ],
    [
      'an alias as a key',
      yaml`
        name: &name image
        *name : ghcr.io/acme/app:1
      `,
      ['image reference ghcr.io/acme/app:1 2:9'],
    ],
    [
      'an alias of what contains it',
      'a: &a\n  image: ghcr.io/acme/app:1\n  self: *a\n',
      ['a.image reference ghcr.io/acme/app:1 2:10'],
    ],
  ])('%s', (_, text, images) => {
    expect(found(text)).toEqual(images);
  });
});

describe('a text that is not YAML throughout', () => {
  it('what cannot be read is located, and what stands before it is found', () => {
    const text = `a: 1\nimage: ${app}\nb:\n  c: 1\n d: 2\n`;
    expect(scan(text).unreadable).toEqual([
      { file: 'apps/dev/app.yaml', line: 5, column: expect.any(Number), reason: expect.not.stringContaining('d: 2') },
    ]);
    expect(found(text)).toEqual([`image reference ${app} 2:8`]);
  });

  it('a document that cannot be read hides no other', () => {
    const text = `image: ${app}\n---\nimage: "${app}\n---\nimage: ${app}\n`;
    expect(found(text)).toEqual(expect.arrayContaining([`image reference ${app} 1:8`, `image reference ${app} 5:8#2`]));
    expect(scan(text).unreadable).toMatchObject([{ line: expect.any(Number) }]);
  });
});
