import assert from 'node:assert/strict';
import { findDetectionKinds } from '../../server/src/generate/findDetectionKinds';
import { createIndicator, createTool } from '../support/createTool';

function findKinds(...parts: Parameters<typeof createTool>): string[] {
  return findDetectionKinds(createTool(...parts)).map(({ id }) => id);
}

describe('findDetectionKinds', () => {
  it('finds none for a tool of which only the name is known', () => {
    assert.deepEqual(findKinds('acme'), []);
  });

  it('finds signatures where a signer is known', () => {
    assert.deepEqual(findKinds('acme', { signers: [createIndicator('Acme Ltd')] }), [
      'file-signature',
    ]);
  });

  it('finds both what processes are and what they connect to by the name of a program', () => {
    assert.deepEqual(findKinds('acme', { processNames: [createIndicator('acme.exe')] }), [
      'network-connection',
      'process-creation',
    ]);
  });

  it('counts neither what stands for much else nor files that are no programs', () => {
    const broad = { ...createIndicator('Big Corp'), broad: true };
    assert.deepEqual(
      findKinds('acme', { signers: [broad], processNames: [createIndicator('acme.msi')] }),
      [],
    );
  });
});
