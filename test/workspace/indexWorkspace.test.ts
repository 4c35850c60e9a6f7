import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import { createRuleIndex } from '../../server/src/workspace/createRuleIndex';
import { indexWorkspace } from '../../server/src/workspace/indexWorkspace';
import { withFolder } from '../support/withFolder';

const id = '4837cef7-648e-42ab-96a5-3722910922a5';
const rule = `id: ${id.toUpperCase()}\nname: AnyDesk\ntactics: [Impact]\nquery: DeviceInfo\n`;
const service = createLanguageService();

describe('indexWorkspace', () => {
  it('enters the rules of each document of a file, ids in lower case', () =>
    withFolder({ 'a.yaml': `no: rule\n---\n${rule}` }, async (folder) => {
      const index = createRuleIndex();
      const path = join(folder, 'a.yaml');
      await indexWorkspace([path], { service, index });
      assert.deepEqual(index.findById(id), [
        {
          uri: pathToFileURL(path).href,
          documentIndex: 1,
          kind: 'hunting',
          id,
          name: 'AnyDesk',
          query: 'DeviceInfo',
          range: { start: { line: 3, character: 6 }, end: { line: 3, character: 13 } },
        },
      ]);
    }));

  it('passes over files that are gone or kept by somebody else', () =>
    withFolder({ 'a.yaml': rule, 'b.yaml': rule }, async (folder) => {
      const index = createRuleIndex();
      const files = ['a.yaml', 'b.yaml', 'gone.yaml'].map((name) => join(folder, name));
      await indexWorkspace(files, { service, index, isKept: (path) => path === files[0] });
      assert.equal(index.findById(id).length, 1);
    }));

  it('tells which files it cannot read', () =>
    withFolder({ 'a.yaml': rule }, async (folder) => {
      const told: string[] = [];
      await indexWorkspace([join(folder, 'a.yaml'), join(folder, 'gone.yaml')], {
        service,
        index: createRuleIndex(),
        onUnreadable: (path, failure) => told.push(`${path}: ${failure}`),
      });
      assert.equal(told.length, 1);
      assert.match(told[0] ?? '', /gone\.yaml: \S/);
    }));

  it('enters nothing once it is told to end', () =>
    withFolder({ 'a.yaml': rule }, async (folder) => {
      const index = createRuleIndex();
      const controller = new AbortController();
      const done = indexWorkspace([join(folder, 'a.yaml')], {
        service,
        index,
        signal: controller.signal,
      });
      controller.abort();
      await done;
      assert.deepEqual(index.findById(id), []);
    }));
});
