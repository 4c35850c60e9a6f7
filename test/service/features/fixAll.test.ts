import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { fixAllKind } from '../../../server/src/service/features/codeActions';
import { faults } from '../../rules/faults';
import { diagnoseText, open } from '../../support/diagnoseText';
import { projectFolder } from '../../support/testEnvironment';

const service = createLanguageService();
const folder = path.join(projectFolder, 'test/rules/published');

/** The text after "fix all" has been run until it has nothing left to do. */
async function fixAll(text: string, runs = 0): Promise<string> {
  assert.ok(runs < 10, 'fix all goes on for ever');
  const { analysis, environment } = await open(text, {});
  const end = analysis.document.positionAt(text.length);
  const range = { start: { line: 0, character: 0 }, end };
  const [action] = service.codeActions(analysis, range, [fixAllKind], environment);
  const edits = action?.edit?.changes?.[analysis.document.uri] ?? [];
  const fixed = TextDocument.applyEdits(analysis.document, edits);
  return fixed === text ? text : fixAll(fixed, runs + 1);
}

async function findCodes(text: string): Promise<Set<unknown>> {
  return new Set((await diagnoseText(text)).map(({ code }) => code));
}

function getComments(text: string): string[] {
  return [...text.matchAll(/(?:#|\/\/).*/g)].map(([comment]) => comment.trimEnd()).sort();
}

/** Faults with one remedy, which leads back to the rule as it was. */
const undone = [
  'a word for a list',
  'data types beside the item',
  'a table that is not read',
  'a column in the wrong case',
  'a folded query',
  'a line at column 0',
  'a tab',
];

describe('fix all', () => {
  for (const file of readdirSync(folder)) {
    const rule = readFileSync(path.join(folder, file), 'utf8');

    it(`leaves ${file} as it is`, async () => {
      assert.equal(await fixAll(rule), rule);
    });

    it(`undoes in ${file} what has one remedy`, async () => {
      for (const name of undone) {
        const broken = faults.find((fault) => fault.name === name)?.apply(rule);
        assert.ok(broken, name);
        assert.equal(await fixAll(broken), rule, name);
      }
    });

    it(`makes ${file} no worse, and keeps every comment, whatever two faults it has`, async () => {
      for (const [index, first] of faults.entries()) {
        const second = faults[(index * 7 + 3) % faults.length];
        const once = first.apply(`# what this file is for\n${rule}`) ?? rule;
        const broken = second?.apply(once) ?? once;
        // A broken block hides what is wrong in it, so a seeded fault may only come to light now.
        const before = (await findCodes(broken)).add(first.code).add(second?.code);
        const fixed = await fixAll(broken);
        const added = [...(await findCodes(fixed))].filter((code) => !before.has(code));
        assert.deepEqual(added, [], `${first.name}, ${second?.name}\n${fixed}`);
        assert.deepEqual(getComments(fixed), getComments(broken), first.name);
      }
    });
  }
});
