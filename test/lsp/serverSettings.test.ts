import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { toServerSettings } from '../../server/src/lsp/serverSettings';

describe('serverSettings', () => {
  it('are, when nothing is set, what the manifest says', () => {
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual(toServerSettings({}), {
      validateOnType: properties['rmmDetections.validate.onType'].default,
      validateDelay: properties['rmmDetections.validate.delay'].default,
      workspaceDiagnostics: properties['rmmDetections.workspaceDiagnostics'].default,
    });
  });

  it('keep the delay within what a user can sit out', () => {
    assert.equal(toServerSettings({ validate: { delay: -5 } }).validateDelay, 0);
    assert.equal(toServerSettings({ validate: { delay: 1e9 } }).validateDelay, 10_000);
  });
});
