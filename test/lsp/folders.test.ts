import assert from 'node:assert/strict';
import { createFolders, readFolderUris } from '../../server/src/lsp/folders';

describe('folders', () => {
  it('finds the innermost of nested folders', () => {
    const folders = createFolders(['file:///a', 'file:///a/inner']);
    assert.equal(folders.find('file:///a/inner/rule.yaml').uri, 'file:///a/inner');
    assert.equal(folders.find('file:///a/rule.yaml').uri, 'file:///a');
  });

  it('finds a folder by its own name, with a slash at the end or without', () => {
    for (const uri of ['file:///a', 'file:///a/']) {
      assert.equal(createFolders(['file:///a']).find(uri).uri, 'file:///a');
    }
  });

  it('does not take a folder for another whose name it begins', () => {
    const folders = createFolders(['file:///rules']);
    assert.equal(folders.find('file:///rules-old/rule.yaml').uri, undefined);
  });

  it('finds a folder however the editor escapes its name', () => {
    const folders = createFolders(['file:///my%20rules%20%28old%29/']);
    assert.equal(
      folders.find('file:///my%20rules%20(old)/rule.yaml').uri,
      'file:///my%20rules%20%28old%29/',
    );
  });

  it('puts what lies in no folder, or on no disk, among the loose files', () => {
    const folders = createFolders(['file:///a']);
    assert.equal(folders.find('file:///b/rule.yaml').uri, undefined);
    assert.equal(folders.find('untitled:Untitled-1').uri, undefined);
  });

  it('follows folders that come and go', () => {
    const folders = createFolders([]);
    folders.add('file:///a');
    assert.equal(folders.find('file:///a/rule.yaml').path, '/a');
    folders.remove('file:///a');
    assert.equal(folders.find('file:///a/rule.yaml').uri, undefined);
    assert.deepEqual(folders.all, []);
  });

  it('takes the root of an editor that knows no folders', () => {
    const params = { processId: null, capabilities: {} };
    assert.deepEqual(readFolderUris({ ...params, rootUri: 'file:///a' }), ['file:///a']);
    assert.deepEqual(readFolderUris({ ...params, rootUri: null }), []);
    const workspaceFolders = [{ uri: 'file:///b', name: 'b' }];
    assert.deepEqual(readFolderUris({ ...params, rootUri: 'file:///a', workspaceFolders }), [
      'file:///b',
    ]);
  });
});
