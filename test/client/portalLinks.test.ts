import assert from 'node:assert/strict';
import {
  getLinkLimit,
  isWorkspaceResourceId,
  toDefenderLink,
  toSentinelLink,
} from '../../client/src/portalLinks';
import { parseDefenderLink, parseSentinelLink } from '../support/parsePortalLink';

const workspace =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/soc/providers/Microsoft.OperationalInsights/workspaces/soc-logs';

const queries = [
  "DeviceFileCertificateInfo\n| where Signer has 'anydesk software' // “quoted”, ü, 🔎",
  Array.from({ length: 400 }, (_, index) => `// line ${index} + / = % & # ?`).join('\n'),
  '',
];

describe('a link to advanced hunting', () => {
  it('carries the query letter by letter', () => {
    for (const query of queries) {
      assert.equal(parseDefenderLink(toDefenderLink(query)), query);
    }
  });

  it('needs no escapes, so that no opener can escape them again', () => {
    for (const query of queries) {
      assert.match(
        toDefenderLink(query),
        /^https:\/\/security\.microsoft\.com\/v2\/advanced-hunting\?query=[\w-]+$/,
      );
    }
  });
});

describe('a link to the logs of a workspace', () => {
  it('carries the query letter by letter, and the workspace', () => {
    for (const query of queries) {
      assert.deepEqual(parseSentinelLink(toSentinelLink(query, workspace)), { query, workspace });
    }
  });

  it('has no slash, plus or equals sign of the packed query, which would end it', () => {
    const [, packed = ''] = toSentinelLink(queries[1] ?? '', workspace).split('/q/');
    assert.match(packed, /^[\w%]+$/);
  });
});

describe('the resource id of a workspace', () => {
  it('is known in the letter case of each page that shows it', () => {
    assert.ok(isWorkspaceResourceId(workspace));
    assert.ok(isWorkspaceResourceId(workspace.toLowerCase()));
  });

  it('is neither the id of something else nor a name', () => {
    for (const text of [
      '',
      'soc-logs',
      workspace.replace('workspaces', 'solutions'),
      `${workspace}/x`,
    ]) {
      assert.ok(!isWorkspaceResourceId(text), text);
    }
  });
});

describe('the length of a link', () => {
  it('is bounded by Windows, where VS Code runs there', () => {
    assert.equal(getLinkLimit('defender', 'windows'), 2081);
    assert.equal(getLinkLimit('sentinel', 'windows'), 2081);
  });

  it('is bounded elsewhere by what the portals take', () => {
    assert.equal(getLinkLimit('defender', 'browser'), 4146);
    assert.equal(getLinkLimit('sentinel', 'desktop'), 8192);
  });
});
