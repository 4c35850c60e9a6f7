import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderChecks } from '../../scripts/docs/renderChecks';
import { projectFolder } from '../support/testEnvironment';

describe('docs/checks.md', () => {
  it('says what the checks say of themselves (npm run docs writes it)', () => {
    const page = readFileSync(path.join(projectFolder, 'docs/checks.md'), 'utf8');
    assert.equal(page, renderChecks());
  });
});
