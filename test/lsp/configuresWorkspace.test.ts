import assert from 'node:assert/strict';
import { emptyConfig } from '../../server/src/config/workspaceConfig';
import { configuresWorkspace } from '../../server/src/lsp/configuresWorkspace';
import { createBareWorkspace } from '../../server/src/workspace/loadWorkspace';

describe('configuresWorkspace', () => {
  const workspace = {
    ...createBareWorkspace('/rules'),
    config: { ...emptyConfig, schemas: ['schemas/*.json'], vendors: ['rmm-vendors.yaml'] },
  };

  it('knows the configuration file, there or not', () => {
    assert.equal(configuresWorkspace(workspace, '/rules/.rmm-detections.yaml'), true);
  });

  it('knows files that the configuration names, before they exist', () => {
    assert.equal(configuresWorkspace(workspace, '/rules/rmm-vendors.yaml'), true);
    assert.equal(configuresWorkspace(workspace, '/rules/schemas/mine.json'), true);
  });

  it('takes no other file for one of them', () => {
    for (const path of ['/rules/a.yaml', '/rules/x/rmm-vendors.yaml', '/rules/mine.json', '/x']) {
      assert.equal(configuresWorkspace(workspace, path), false, path);
    }
  });
});
