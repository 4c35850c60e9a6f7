import assert from 'node:assert/strict';
import { isForeignFile } from '../../../../server/src/service/features/authoring/isForeignFile';

describe('isForeignFile', () => {
  it('leaves files alone whose place belongs to another tool', () => {
    for (const path of [
      '.github/workflows/new.yml',
      '.gitlab-ci.yml',
      'docker-compose.override.yml',
      'compose.yaml',
      'azure-pipelines.yml',
      'charts/x/Chart.yaml',
      'mkdocs.yml',
      'pnpm-lock.yaml',
    ]) {
      assert.ok(isForeignFile(`file:///rules/${path}`), path);
    }
  });

  it('welcomes any other file', () => {
    for (const path of [
      'rules/new.yaml',
      'rmm_AnyDesk_filesig.yaml',
      'Composer Logon.yaml',
      'a.yml',
    ]) {
      assert.ok(!isForeignFile(`file:///rules/${path}`), path);
    }
    assert.ok(!isForeignFile('untitled:Untitled-1'));
  });
});
