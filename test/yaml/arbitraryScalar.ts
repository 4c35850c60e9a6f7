import fc from 'fast-check';
import { parseYaml } from '../../server/src/yaml/parseYaml';
import type { ScalarStyle, YamlNode, YamlScalar } from '../../server/src/yaml/yamlTree';

/** A file that parses, with the scalar in it that a test is about. */
export interface ScalarFile {
  readonly text: string;
  readonly scalar: YamlScalar;
}

const lineBreaks = fc.constantFrom('\n', '\r\n');
const word = fc.constantFrom(
  'let',
  'a',
  '|',
  'x y',
  '"q"',
  "it's",
  '😀',
  'ü',
  '//',
  '\t',
  ' ',
  'ab: c',
  '#',
);

const blockLine = fc.tuple(
  fc.constantFrom('', '', '', ' ', '   ', '\t'),
  fc.array(word, { maxLength: 3 }),
);

/** A block scalar's header and lines, written at the given column. */
function arbitraryBlock(sign: string): fc.Arbitrary<string> {
  return fc
    .record({
      chomping: fc.constantFrom('', '-', '+'),
      hasIndicator: fc.boolean(),
      extra: fc.integer({ min: 1, max: 4 }),
      comment: fc.constantFrom('', ' # why | not >'),
      lines: fc.array(fc.oneof(blockLine, fc.constant(undefined)), { maxLength: 5 }),
      blankLine: fc.constantFrom('', ' ', '  '),
      finalBreak: fc.boolean(),
    })
    .map(({ chomping, hasIndicator, extra, comment, lines, blankLine, finalBreak }) => {
      const header = sign + (hasIndicator ? String(extra) : '') + chomping + comment;
      const body = lines.map((line) =>
        line === undefined ? blankLine : ' '.repeat(extra) + line[0] + line[1].join(' '),
      );
      return [header, ...body].join('\n') + (finalBreak ? '\n' : '');
    });
}

const flowPieces: Readonly<Record<'plain' | 'single-quoted' | 'double-quoted', readonly string[]>> =
  {
    plain: [
      'a',
      'b c',
      'ü',
      '😀',
      ' ',
      '\t',
      "'",
      '"',
      '\\',
      'a:b',
      'x#y',
      '\n  ',
      '\n\n  ',
      ' \n \n\t  ',
    ],
    'single-quoted': [
      'a',
      'b c',
      '😀',
      ' ',
      '\t',
      "''",
      '"',
      '\\n',
      ': ',
      ' # ',
      '\n  ',
      '\n\n  ',
      ' \n \n\t  ',
    ],
    'double-quoted': [
      ...['a', 'b c', '😀', ' ', '\t', "'", ': ', ' # ', '\n  ', '\n\n  ', ' \n \n\n  '],
      ...[
        '\\n',
        '\\t',
        '\\"',
        '\\\\',
        '\\x41',
        '\\u00e9',
        '\\ud83d',
        '\\U0001F600',
        '\\_',
        '\\\n  ',
        '\\\n\n  x',
      ],
    ],
  };

function arbitraryFlow(style: keyof typeof flowPieces, quote: string): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...flowPieces[style]), { maxLength: 8 })
    .map((pieces) => quote + pieces.join('') + quote);
}

const sources: Readonly<Record<ScalarStyle, fc.Arbitrary<string>>> = {
  literal: arbitraryBlock('|'),
  folded: arbitraryBlock('>'),
  plain: arbitraryFlow('plain', ''),
  'single-quoted': arbitraryFlow('single-quoted', "'"),
  'double-quoted': arbitraryFlow('double-quoted', '"'),
};

/** What stands before the scalar, and by how much its lines are then indented. */
const hosts = [
  { before: 'k: ', indent: 0 },
  { before: '# head\nfirst: 1\nk: ', indent: 0 },
  { before: 'k:\n  - ', indent: 2 },
  { before: 'k:\n  - a: 1\n    b: ', indent: 4 },
  { before: '---\nx: 1\n---\nk: ', indent: 0 },
];

const afters = ['', '\n', '\nz: 1\n', '\n\n  \nz: 1', '\n# tail\nz: 1', '\n...\n'];

/** Files in which the last key `k` or its innermost value is a scalar of `style`. */
export function arbitraryScalarFile(style: ScalarStyle): fc.Arbitrary<ScalarFile> {
  return fc
    .tuple(fc.constantFrom(...hosts), sources[style], fc.constantFrom(...afters), lineBreaks)
    .map(([host, source, after, lineBreak]) => {
      const nested = source.replace(/\n(?!$)/g, `\n${' '.repeat(host.indent)}`);
      const text = (host.before + nested + after).replaceAll('\n', lineBreak);
      return { text, scalar: findScalar(text, host.before.replaceAll('\n', lineBreak).length) };
    })
    .filter((file): file is ScalarFile => file.scalar?.style === style);
}

/** The scalar that begins at `offset`, in a file without problems. */
export function findScalar(text: string, offset: number): YamlScalar | undefined {
  const { documents } = parseYaml(text);
  if (documents.some((document) => document.problems.length > 0)) {
    return undefined;
  }
  return documents
    .flatMap((document) => listScalars(document.root))
    .find((scalar) => scalar.span.start === offset);
}

export function listScalars(node: YamlNode | undefined): YamlScalar[] {
  switch (node?.kind) {
    case 'scalar':
      return [node];
    case 'mapping':
      return node.entries.flatMap(({ key, value }) => [...listScalars(key), ...listScalars(value)]);
    case 'sequence':
      return node.items.flatMap(listScalars);
    default:
      return [];
  }
}
