import assert from 'node:assert/strict';
import { generateRule } from '../../server/src/generate/generateRule';
import { detectionKinds } from '../../server/src/rule/detectionKinds';
import { defaultSettings } from '../../server/src/service/settings';
import { createDomain, createIndicator, createTool } from '../support/createTool';
import { readSnippets } from './readSnippets';

const tool = createTool('anydesk', {
  name: 'AnyDesk',
  signers: [createIndicator('anydesk software')],
  companyNames: [createIndicator('anydesk software')],
  productNames: [createIndicator('anydesk')],
});
const domains = [createDomain('anydesk.com', 'suffix')];

/** A rule without its id, and with `has_any` of one term as `has` of that term. */
function toShape(text: string): string {
  return text
    .trim()
    .replace(/^id: .*/, 'id')
    .replace(/has_any \(('[^']*')\)/g, 'has $1');
}

describe('the snippets of the three detection kinds', () => {
  const snippets = readSnippets('snippets/rules.json');

  for (const kind of detectionKinds) {
    it(`look like the rules that are written for a tool: ${kind.id}`, () => {
      const known =
        kind.id === 'network-connection'
          ? createTool('anydesk', { name: 'AnyDesk', domains })
          : tool;
      const { rule, refusal } = generateRule(known, kind, {
        target: 'auto',
        lookback: '5d',
        namePattern: defaultSettings.ruleNamePattern,
        fileNamePattern: defaultSettings.ruleFileNamePattern,
        createGuid: () => 'id',
      });
      const snippet = snippets.find(({ prefix }) => prefix === `rmm-${kind.fileSuffix}`);
      assert.ok(rule && snippet, refusal);
      assert.equal(toShape(snippet.text), toShape(rule.text));
    });
  }
});
