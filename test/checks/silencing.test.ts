import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-types';
import { allChecks } from '../../server/src/checks/allChecks';
import { diagnoseText, open } from '../support/diagnoseText';
import { codesWithoutFixtures, listFixtures } from './codeFixtures';

/** A text in which a check finds something, with all that it finds there. */
interface Example {
  readonly text: string;
  readonly found: readonly Diagnostic[];
}

/** A line on which it does, and how a comment above that begins. */
interface Place {
  readonly text: string;
  readonly line: number;
  readonly commentStart: string;
}

async function findExamples(code: string): Promise<Example[]> {
  const examples: Example[] = [];
  for (const { text } of listFixtures(code)) {
    const found = await find(text, code);
    if (found.length > 0) {
      examples.push({ text, found });
    }
  }
  return examples;
}

/** One place for each way to write a comment there. */
async function findPlaces(examples: readonly Example[]): Promise<Place[]> {
  const places = new Map<string, Place>();
  for (const { text, found } of examples) {
    for (const { range } of found) {
      const { line } = range.start;
      const commentStart = await findCommentStart(text, line);
      if (commentStart !== undefined) {
        places.set(commentStart.trim(), { text, line, commentStart });
      }
    }
  }
  return [...places.values()];
}

function getFirst([first]: readonly Example[]): Example {
  assert.ok(first, 'a fixture shows it');
  return first;
}

async function find(
  text: string,
  code: string,
  checks: Parameters<typeof diagnoseText>[1] = {},
): Promise<Diagnostic[]> {
  return (await diagnoseText(text, checks)).filter((diagnostic) => diagnostic.code === code);
}

/** With a line more; the first line may hold the settings of a fixture. */
function insertLine(text: string, line: number, content: string): string {
  const lines = text.split('\n');
  lines.splice(text.startsWith('# settings:') ? Math.max(line, 1) : line, 0, content);
  return lines.join('\n');
}

/**
 * How a comment above that line begins: in the way of KQL in a query that stands line by line, else
 * in that of YAML. Undefined inside of any other text of several lines, where no comment can stand.
 */
async function findCommentStart(text: string, line: number): Promise<string | undefined> {
  const { analysis } = await open(text, {});
  const { document, rules } = analysis;
  const offset = document.offsetAt({ line, character: 0 });
  const indent = /^ */.exec(text.slice(offset))?.[0] ?? '';
  const around = analysis.yaml.documents
    .flatMap(({ root }) => (root?.kind === 'mapping' ? root.entries : []))
    .find(({ value }) => value.span.start < offset && offset < value.span.end)?.value;
  if (around?.kind !== 'scalar') {
    return `${indent}#`;
  }
  const isQuery = rules.some(({ query }) => query?.scalar === around);
  return isQuery && around.style === 'literal' ? `${indent || '  '}//` : undefined;
}

describe('silencing', () => {
  for (const { code } of allChecks.filter((check) => !codesWithoutFixtures.includes(check.code))) {
    describe(code, () => {
      let examples: Example[];

      before(async () => {
        examples = await findExamples(code);
      });

      it('can be turned off, and be given any severity', async () => {
        const { text, found } = getFirst(examples);
        assert.deepEqual(await find(text, code, { checks: { [code]: 'off' } }), []);
        for (const [severity, level] of [
          ['error', 1],
          ['hint', 4],
        ] as const) {
          const given = await find(text, code, { checks: { [code]: severity } });
          assert.deepEqual(
            given.map((diagnostic) => diagnostic.severity),
            found.map(() => level),
          );
        }
      });

      it('is silent in a file whose comment says so', async () => {
        const { text, found } = getFirst(examples);
        const silenced = insertLine(text, 0, `# rmm-detections-disable ${code}`);
        assert.deepEqual(await find(silenced, code), []);
        const other = insertLine(text, 0, '# rmm-detections-disable another-code');
        assert.ok((await find(other, code)).length >= found.length);
      });

      it('is silent on the line below a comment, of YAML or of the query', async () => {
        const places = await findPlaces(examples);
        assert.ok(places.length > 0, 'some fixture has a line that a comment can stand above');
        for (const { text, line, commentStart } of places) {
          const findBelow = async (word: string) => {
            const comment = `${commentStart} rmm-detections-disable-next-line ${word}`;
            const left = await find(insertLine(text, line, comment), code);
            return left.filter(({ range }) => range.start.line === line + 1);
          };
          assert.deepEqual(await findBelow(code), []);
          assert.ok((await findBelow('another-code')).length > 0);
        }
      });
    });
  }
});
