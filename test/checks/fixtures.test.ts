import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { allChecks } from '../../server/src/checks/allChecks';
import { applyFirstFixes, diagnoseText } from '../support/diagnoseText';
import { addMarkers, removeMarkers } from '../support/markers';
import { codesWithoutFixtures, type Fixture, listFixtures } from './codeFixtures';

const isUpdate = process.env.UPDATE_FIXTURES === '1';
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('checks', () => {
  it('each have a folder of fixtures, and each folder a check', () => {
    const codes = allChecks.map(({ code }) => code).toSorted();
    assert.deepEqual([...folders, ...codesWithoutFixtures].toSorted(), codes);
  });

  for (const code of folders) {
    const fixtures = listFixtures(code);

    describe(code, () => {
      it('is shown where it is found, where it is nearly, and with its repair if it has one', () => {
        assert.ok(fixtures.some((fixture) => shows(fixture, code)));
        assert.ok(fixtures.some((fixture) => !shows(fixture, code)));
        const check = allChecks.find((candidate) => candidate.code === code);
        const isRepaired = fixtures.some(({ path }) => existsSync(toFixedPath(path)));
        assert.equal(isRepaired, check !== undefined && 'fix' in check);
      });

      for (const fixture of fixtures) {
        it(`finds in ${fixture.name} what its markers show and nothing else`, async () => {
          const actual = addMarkers(fixture.text, await diagnoseText(fixture.text));
          expectFile(fixture.path, actual);
        });
        it(`repairs ${fixture.name} as its .fixed.yaml shows`, async () => {
          const fixed = await applyFirstFixes(fixture.text, code);
          const fixedPath = toFixedPath(fixture.path);
          if (fixed === fixture.text) {
            assert.ok(!existsSync(fixedPath), `nothing is repaired, but ${fixedPath} exists`);
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

/** Whether a marker of it stands in the file. */
function shows({ marked }: Fixture, code: string): boolean {
  const lines = marked.split('\n');
  return lines.some((line) => line.includes(` ${code} `) && removeMarkers(`${line}\n`) === '');
}

function toFixedPath(path: string): string {
  return path.replace(/\.yaml$/, '.fixed.yaml');
}

/** Compares with a file; with UPDATE_FIXTURES=1 writes it instead. */
function expectFile(file: string, actual: string): void {
  if (isUpdate) {
    writeFileSync(file, actual);
  }
  assert.equal(actual, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
}
