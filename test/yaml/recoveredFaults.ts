import assert from 'node:assert/strict';
import { applySpanEdits } from '../../server/src/text/spanEdit';
import { parseYaml } from '../../server/src/yaml/parseYaml';
import type { YamlDocument, YamlProblem } from '../../server/src/yaml/yamlTree';
import { assertSpans } from './assertSpans';
import { toPlain } from './toPlain';

/** A mistake in a document, and what comes of it. */
export interface Fault {
  readonly what: string;
  readonly text: string;
  /** Code and underlined text of the only problem. */
  readonly problem: string;
  readonly message: RegExp;
  /** What can still be read. */
  readonly root: unknown;
  /** The text once the problem's edits are applied; absent when its author has to. */
  readonly fixed?: string;
}

/** The only document of a text; all its places are checked. */
export function parseOne(text: string): YamlDocument {
  const file = parseYaml(text);
  assertSpans(file);
  const [document, ...others] = file.documents;
  assert.ok(document !== undefined && others.length === 0);
  return document;
}

/** Tests for each that it has one problem, and that the problem's edits repair it where `fixed` says so. */
export function testFaults(faults: readonly Fault[]): void {
  for (const { what, text, problem, message, root, fixed } of faults) {
    it(`has one problem for ${what}`, () => {
      const document = parseOne(text);
      assert.deepEqual(
        document.problems.map((found) => show(text, found)),
        [problem],
      );
      assert.match(document.problems[0]?.message ?? '', message);
      assert.deepEqual(toPlain(document.root), root);
    });

    if (fixed !== undefined) {
      it(`is repaired by the edits for ${what}`, () => {
        const edits = parseOne(text).problems.flatMap((found) => found.edits ?? []);
        assert.equal(applySpanEdits(text, edits), fixed);
        assert.deepEqual(parseOne(fixed).problems, []);
      });
    }
  }
}

/** What a user sees of a problem: its code and the text that is underlined. */
function show(text: string, { code, span }: YamlProblem): string {
  return `${code} ${text.slice(span.start, span.end)}`;
}
