import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/createCatalog';
import { findTool } from '../../server/src/generate/findTool';
import { createTool } from '../support/createTool';
import { shippedData } from '../support/shippedData';

const catalog = createCatalog(shippedData.tools, []);

describe('findTool', () => {
  it('finds every tool by its id and by its name', () => {
    for (const tool of catalog.tools) {
      assert.equal(findTool(tool.id, catalog).tool, tool);
      assert.equal(findTool(tool.name, catalog).tool, tool, tool.name);
    }
  });

  it('finds a tool by another name, whatever its case and spaces', () => {
    assert.equal(findTool('zohoassist', catalog).tool?.id, 'zoho-assist');
    assert.equal(findTool('ConnectWise control', catalog).tool?.id, 'screenconnect');
  });

  it('asks which one is meant where several have the name', () => {
    const twins = [createTool('acme-one'), createTool('acme-two')];
    const both = createCatalog(
      twins.map((tool) => ({ ...tool, aliases: ['Acme'] })),
      [],
    );
    assert.equal(
      findTool('acme', both).refusal,
      '"acme" names several tools. Give one of their ids: acme-one, acme-two.',
    );
  });

  it('names what may have been meant', () => {
    assert.match(findTool('temviewer', catalog).refusal ?? '', /Did you mean TeamViewer \(/);
    assert.match(findTool('anydeks', catalog).refusal ?? '', /Did you mean AnyDesk \(/);
    assert.match(findTool('faronics', catalog).refusal ?? '', /Faronics Core .*, or /);
  });

  it('says how to add a tool that nobody knows, and takes a blank for none', () => {
    for (const name of ['qwertyuiop', ' ', '']) {
      assert.match(findTool(name, catalog).refusal ?? '', /vendors file/);
    }
  });
});
