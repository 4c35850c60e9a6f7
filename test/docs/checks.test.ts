import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createPages } from '../../scripts/docs/createPages';
import { readExample } from '../../scripts/docs/readExample';
import { allChecks } from '../../server/src/checks/allChecks';
import { projectFolder } from '../support/testEnvironment';
import { diagnoseExample } from './diagnoseExample';

const docs = path.join(projectFolder, 'docs');

describe('the reference of checks', () => {
  for (const [name, text] of createPages()) {
    it(`${name} says what the checks say of themselves (npm run docs writes it)`, () => {
      assert.equal(readFileSync(path.join(docs, name), 'utf8'), text);
    });
  }

  it('has no page of a check that is gone', () => {
    const pages = createPages();
    const names = readdirSync(path.join(docs, 'checks')).filter(
      (name) => !pages.has(`checks/${name}`),
    );
    assert.deepEqual(names, []);
  });

  for (const { code } of allChecks) {
    // Its example would be a file of a million characters.
    if (code !== 'file-too-large') {
      it(`shows ${code} in an example that has it and in one that has nothing`, async () => {
        const example = readExample(code);
        assert.ok(example, `docs/examples/${code} is missing`);
        const codes = await diagnoseExample(example.bad, example.settings);
        assert.deepEqual([...new Set(codes)], [code]);
        assert.deepEqual(await diagnoseExample(example.good, example.settings), []);
      });
    }
  }
});
