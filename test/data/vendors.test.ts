import assert from 'node:assert/strict';
import type { Indicator, IndicatorKind, Tool } from '../../server/src/catalog/catalog';
import { shippedData } from '../support/shippedData';

const { tools } = shippedData;
const kinds: readonly IndicatorKind[] = [
  'signers',
  'companyNames',
  'productNames',
  'processNames',
  'originalFileNames',
  'domains',
];

describe('the shipped tools', () => {
  it('are many, with ids of their own', () => {
    assert.ok(tools.length >= 293);
    assert.equal(new Set(tools.map(({ id }) => id)).size, tools.length);
    assert.ok(tools.every(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)));
  });

  it('have a source for every value', () => {
    forEachIndicator(({ sources }, place) => assert.ok(sources.length > 0, place));
  });

  it('have no value with a broken escape, a pattern, a placeholder or space around it', () => {
    forEachIndicator(({ value }, place) => {
      assert.doesNotMatch(value, /[\\*?<>]/, place);
      assert.equal(value, value.trim(), place);
      assert.notEqual(value, '', place);
    });
  });

  it('have no value twice in one list', () => {
    for (const tool of tools) {
      for (const kind of kinds) {
        const values = tool[kind].map(({ value }) => value.toLowerCase());
        assert.equal(new Set(values).size, values.length, `${tool.id} ${kind}`);
      }
    }
  });

  it('have domains without scheme, port, path and wildcard', () => {
    for (const { id, domains } of tools) {
      for (const { value } of domains) {
        assert.match(value, /^([a-z0-9]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/, id);
      }
    }
  });

  it('have a suffix always as a term', () => {
    for (const { id, domains } of tools) {
      assert.ok(
        domains.every(({ scope, form }) => scope === 'host' || form === 'term'),
        id,
      );
    }
  });

  it('are related to tools that exist, both ways', () => {
    for (const { id, related = [] } of tools) {
      for (const other of related) {
        assert.ok(getTool(other).related?.includes(id), `${id}: ${other}`);
      }
    }
  });

  it('mark signers of far more than RMM tools, wherever they occur', () => {
    const broad = ['.NET', 'Adobe Systems Incorporated', 'Microsoft Corporation', 'Google LLC'];
    for (const value of broad) {
      const found = tools.flatMap(({ signers }) => signers.filter((each) => each.value === value));
      assert.ok(found.length > 0, value);
      assert.ok(
        found.every((each) => each.broad),
        value,
      );
    }
  });

  it('mark a signer where it belongs to another tool, and only there', () => {
    assert.equal(findSigner('netsupport-manager', 'Simon Tatham')?.broad, true);
    assert.equal(findSigner('pcvisit', 'Martin Prikryl')?.broad, true);
    assert.equal(findSigner('winscp', 'Martin Prikryl')?.broad, false);
  });

  it('mark shared platforms among the domains, and not what a platform gives one tenant', () => {
    assert.equal(findDomain('glpi-agent', 'github.com')?.broad, true);
    assert.equal(findDomain('atera', 'packagesstore.blob.core.windows.net')?.broad, false);
  });

  it('mark a domain of another tool, and only there', () => {
    assert.equal(findDomain('tactical-rmm', 'login.tailscale.com')?.broad, true);
    assert.equal(findDomain('tailscale', 'tailscale.com')?.broad, false);
    assert.equal(findDomain('barracuda', 'islonline.net')?.broad, true);
    assert.equal(findDomain('isl-online', 'islonline.net')?.broad, false);
  });

  it('have no download portals among the domains', () => {
    const values = tools.flatMap(({ domains }) => domains.map(({ value }) => value));
    assert.deepEqual(
      values.filter((value) => /softonic|informer/.test(value)),
      [],
    );
  });

  it('read patterns inside host names as the narrowest suffix', () => {
    assert.equal(findDomain('anydesk', 'net.anydesk.com')?.scope, 'suffix');
    assert.equal(findDomain('anydesk', 'boot.net.anydesk.com')?.scope, 'host');
    assert.equal(findDomain('rustdesk', 'rustdesk.com')?.scope, 'suffix');
  });

  it('take what is left of a name that was cut at an escape for a term', () => {
    assert.equal(findSigner('connectwise-automate-labtech', 'ConnectWise')?.form, 'term');
    assert.equal(findSigner('connectwise-automate-labtech', 'ConnectWise, LLC')?.form, 'exact');
  });

  it('keep a stored name beside the term that queries use for it', () => {
    assert.equal(findSigner('anydesk', 'AnyDesk Software GmbH')?.form, 'exact');
    assert.equal(findSigner('anydesk', 'anydesk software')?.form, 'term');
  });

  it('hold the signers of well-known published rules', () => {
    assert.ok(findSigner('servereye', 'Krämer IT Solutions GmbH'));
    assert.ok(findSigner('meshcentral', 'meshcentral'));
    assert.ok(findSigner('kaseya-vsa', 'Kaseya'));
    assert.ok(findSigner('tactical-rmm', 'AmidaWare'));
  });

  it('know that RPort is signed by RealVNC, which owns it', () => {
    const rport = getTool('rport');
    assert.deepEqual(
      rport.signers.map(({ value, broad }) => [value, broad]),
      [['RealVNC Ltd', false]],
    );
    assert.ok(rport.companyNames.some(({ value }) => value === 'RealVNC'));
    assert.ok(rport.productNames.some(({ value }) => value === 'rport'));
    assert.ok(rport.related?.includes('realvnc-vnc-connect'));
  });
});

function forEachIndicator(check: (indicator: Indicator, place: string) => void): void {
  for (const tool of tools) {
    for (const kind of kinds) {
      for (const indicator of tool[kind]) {
        check(indicator, `${tool.id} ${kind}: ${indicator.value}`);
      }
    }
  }
}

function getTool(id: string): Tool {
  const tool = tools.find((each) => each.id === id);
  assert.ok(tool, id);
  return tool;
}

function findSigner(id: string, value: string): Indicator | undefined {
  return getTool(id).signers.find((each) => each.value === value);
}

function findDomain(id: string, value: string) {
  return getTool(id).domains.find((each) => each.value === value);
}
