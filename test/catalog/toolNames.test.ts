import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/createCatalog';
import { createTool } from '../support/createTool';
import { shippedData } from '../support/shippedData';

const catalog = createCatalog(shippedData.tools, [createTool('acme', { name: 'Acme Remote' })]);
const toIds = (tools: readonly { readonly id: string }[]) => tools.map(({ id }) => id);

describe('toolNames', () => {
  describe('findByName', () => {
    const find = (name: string) => toIds(catalog.findByName(name));

    it('takes ids, names and aliases, however they are spelt', () => {
      assert.deepEqual(find('tactical-rmm'), ['tactical-rmm']);
      assert.deepEqual(find('TacticalRMM'), ['tactical-rmm']);
      assert.deepEqual(find('MSP360_CloudBerry'), ['msp360']);
      assert.deepEqual(find('acme remote'), ['acme']);
    });

    it('knows a name without what its brackets add', () => {
      assert.deepEqual(find('ConnectWise Automate'), ['connectwise-automate-labtech']);
    });

    it('takes everyday words that are names', () => {
      assert.deepEqual(find('Level'), ['level-io']);
    });

    it('guesses nothing', () => {
      assert.deepEqual([find('AnyDsk'), find('Any'), find('')], [[], [], []]);
    });
  });

  describe('findMentioned', () => {
    const find = (text: string) => toIds(catalog.findMentioned(text));

    it('finds every tool that a sentence names, in its order', () => {
      assert.deepEqual(find('RustDesk, or anydesk.exe, was started by Acme Remote'), [
        'rustdesk',
        'anydesk',
        'acme',
      ]);
    });

    it('takes the longest of names that overlap', () => {
      assert.deepEqual(find('A service of ConnectWise Control'), ['screenconnect']);
      assert.deepEqual(find('A service of ConnectWise'), ['connectwise']);
    });

    it('passes over everyday words and parts of words', () => {
      assert.deepEqual(find('High level terminals, used remotely by the AnyDesks'), []);
    });

    it('needs the words as they stand in the name', () => {
      assert.deepEqual(find('Users who go to desk 4'), []);
    });
  });
});
