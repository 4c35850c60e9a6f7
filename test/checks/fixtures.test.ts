import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allChecks } from '../../server/src/checks/allChecks';
import { applyFirstFixes, diagnoseText } from '../support/diagnoseText';
import { addMarkers, removeMarkers } from '../support/markers';

const isUpdate = process.env.UPDATE_FIXTURES === '1';
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Needs a file of a million characters, which fileTooLarge.test.ts makes. */
const provenElsewhere = ['file-too-large'];

describe('checks', () => {
  it('each have a folder of fixtures, and each folder a check', () => {
    const codes = allChecks.map(({ code }) => code).toSorted();
    assert.deepEqual([...folders, ...provenElsewhere].toSorted(), codes);
  });

  for (const code of folders) {
    describe(code, () => {
      for (const file of listFixtures(code)) {
        it(`finds in ${file} what its markers show and nothing else`, async () => {
          const fixture = readFileSync(file.path, 'utf8');
          const text = removeMarkers(fixture);
          const actual = addMarkers(text, await diagnoseText(text));
          expectFile(file.path, actual);
        });
        it(`repairs ${file} as its .fixed.yaml shows`, async () => {
          const text = removeMarkers(readFileSync(file.path, 'utf8'));
          const fixed = await applyFirstFixes(text, code);
          const fixedPath = file.path.replace(/\.yaml$/, '.fixed.yaml');
          if (fixed === text) {
            assert.ok(!existsSync(fixedPath), `nothing repairs ${file}, but ${fixedPath} exists`);
            return;
          }
          expectFile(fixedPath, fixed);
          const rest = (await diagnoseText(fixed)).filter(
            (diagnostic) => diagnostic.code === code && diagnostic.data.fixable,
          );
          assert.deepEqual(rest, [], 'the repair leaves the problem behind');
        });
      }
    });
  }
});

interface Fixture {
  readonly path: string;
  toString(): string;
}

function listFixtures(code: string): Fixture[] {
  return readdirSync(path.join(import.meta.dirname, code))
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.fixed.yaml'))
    .map((name) => ({
      path: path.join(import.meta.dirname, code, name),
      toString: () => name,
    }));
}

/** Compares with a file; with UPDATE_FIXTURES=1 writes it instead. */
function expectFile(file: string, actual: string): void {
  if (isUpdate) {
    writeFileSync(file, actual);
  }
  assert.equal(actual, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
}
