import assert from 'node:assert/strict';
import { searchTools } from '../../server/src/catalog/searchTools';
import { createTool } from '../support/createTool';
import { shippedData } from '../support/shippedData';

function search(query: string): string[] {
  return searchTools(shippedData.tools, query).map(({ id }) => id);
}

describe('searchTools', () => {
  it('forgives letter case, spaces and punctuation', () => {
    assert.equal(search('any desk')[0], 'anydesk');
    assert.equal(search('SERVER-EYE')[0], 'servereye');
    assert.equal(search('tacticalrmm')[0], 'tactical-rmm');
  });

  it('forgives typing errors', () => {
    assert.equal(search('teamviwer')[0], 'teamviewer');
    assert.equal(search('anydsk')[0], 'anydesk');
    assert.deepEqual(search('qqqqqqqq'), []);
  });

  it('finds a tool by its id and by an alias', () => {
    assert.equal(search('kaseya-vsa')[0], 'kaseya-vsa');
    assert.equal(search('ConnectWise Control')[0], 'screenconnect');
  });

  it('puts the whole name before its beginning, and that before a part', () => {
    const tools = [
      createTool('a', { name: 'Real VNC' }),
      createTool('b', { name: 'VNC Connect' }),
      createTool('c', { name: 'VNC' }),
    ];
    assert.deepEqual(
      searchTools(tools, 'vnc').map(({ id }) => id),
      ['c', 'b', 'a'],
    );
  });

  it('forgives accents', () => {
    const tools = [createTool('a', { name: 'Krämer Remote' })];
    assert.equal(searchTools(tools, 'kramer').length, 1);
  });

  it('gives every tool for a blank query, and none for punctuation', () => {
    assert.equal(search('  ').length, shippedData.tools.length);
    assert.deepEqual(search('---'), []);
  });
});
