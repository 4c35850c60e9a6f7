import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/createCatalog';
import { findRuleTools } from '../../server/src/checks/findRuleTools';
import { shippedData } from '../support/shippedData';

const catalog = createCatalog(shippedData.tools, []);

function find(name: string | undefined, file = 'rule.yaml'): string[] {
  const uri = `file:///rules/${file}`;
  return findRuleTools({ name, uri }, catalog).map(({ id }) => id);
}

describe('findRuleTools', () => {
  it('takes the subject of a name, even an everyday word', () => {
    assert.deepEqual(find('Remote Management and Monitoring tool - Level - File Signature'), [
      'level-io',
    ]);
  });

  it('finds tools in names of any form', () => {
    assert.deepEqual(find('New AnyDesk or Splashtop on a server'), ['anydesk', 'splashtop']);
    assert.deepEqual(find('Rare sign-ins at a high level'), []);
  });

  it('looks at the file where the name says nothing', () => {
    assert.deepEqual(find('Signed binaries', 'rmm_Level_filesig.yaml'), ['level-io']);
    assert.deepEqual(find(undefined, 'new_anydesk_service.yaml'), ['anydesk']);
    assert.deepEqual(find('Uses of TeamViewer', 'rmm_AnyDesk_filesig.yaml'), ['teamviewer']);
  });

  it('decodes what editors escape in file names', () => {
    assert.deepEqual(find(undefined, 'chrome%20remote%20desktop.yaml'), ['chrome-remote-desktop']);
    assert.deepEqual(find(undefined, '100%25%anydesk.yaml'), ['anydesk']);
  });
});
