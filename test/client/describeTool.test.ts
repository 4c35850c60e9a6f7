import assert from 'node:assert/strict';
import { describeIndicators, describeTool } from '../../client/src/describeTool';
import type { CatalogIndicator, CatalogTool } from '../../server/src/protocol/messages';

const indicator: CatalogIndicator = { value: 'x', form: 'exact', broad: false, sources: [] };
const tool: CatalogTool = {
  id: 'mesh',
  name: 'MeshCentral',
  aliases: ['MeshAgent', 'Mesh Agent'],
  origin: 'workspace',
  sanctioned: true,
  kinds: ['file-signature', 'process-creation'],
  signers: [indicator],
  companyNames: [],
  productNames: [indicator],
  processNames: [indicator, indicator],
  originalFileNames: [indicator],
  domains: [],
  websites: [],
};

describe('a tool in a list', () => {
  it('stands with its other names, its detection kinds and what the workspace says of it', () => {
    assert.deepEqual(describeTool(tool), {
      label: 'MeshCentral',
      description: 'MeshAgent, Mesh Agent',
      detail: 'File Signature · Create Process · from this workspace · sanctioned here',
    });
  });

  it('has its indicators counted by detection kind', () => {
    assert.equal(describeIndicators(tool, 'file-signature'), '1 signer');
    assert.equal(describeIndicators(tool, 'network-connection'), '0 domains');
    assert.equal(describeIndicators(tool, 'process-creation'), '3 file names, 1 product name');
  });
});
