import assert from 'node:assert/strict';
import { createCatalog } from '../../../server/src/catalog/createCatalog';
import type { CoverageMatrix } from '../../../server/src/protocol/messages';
import type { Detection } from '../../../server/src/service/coverage/findDetections';
import { mergeCoverage, noCoverage } from '../../../server/src/service/coverage/mergeCoverage';
import { toCoverage } from '../../../server/src/service/coverage/toCoverage';
import { createIndexedRule } from '../../support/createIndexedRule';
import { createDomain, createIndicator, createTool } from '../../support/createTool';
import { createTestEnvironment } from '../../support/testEnvironment';

const acme = createTool('acme', {
  name: 'Acme',
  signers: [createIndicator('Acme Ltd')],
  domains: [createDomain('acme.example', 'suffix')],
});
const beta = createTool('beta', { name: 'beta' });
const catalog = createCatalog([acme, beta, createTool('zeta', { name: 'Zeta' })], []);

async function cover(
  detections: readonly (readonly [name: string, ...found: Detection[]])[],
  sanctioned: readonly string[] = [],
): Promise<CoverageMatrix> {
  const rules = detections.map(([name, ...found]) => {
    const range = { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } };
    return [createIndexedRule(`file:///${name}.yaml`, { name, range }), found] as const;
  });
  return toCoverage(new Map(rules), { ...(await createTestEnvironment({ sanctioned })), catalog });
}

/** One line for each tool: its id, a star if it is sanctioned, and the rules of each kind or what could be there. */
function show({ tools }: CoverageMatrix): string[] {
  return tools.map(({ id, sanctioned, cells, otherRules }) => {
    const shown = cells.map(({ state, rules }) =>
      rules.length > 0 ? rules.map(({ name }) => name).join('+') : state,
    );
    const others = otherRules.map(({ name }) => name);
    return [`${id}${sanctioned ? '*' : ''}`, ...shown, ...others].join(' ');
  });
}

const signature = (tool: typeof acme): Detection => ({ tool, kind: 'file-signature' });

describe('toCoverage', () => {
  it('says of each tool and kind which rules there are, or whether there could be one', async () => {
    assert.deepEqual(
      show(
        await cover([
          ['a', signature(acme)],
          ['b', signature(acme)],
        ]),
      ),
      ['acme possible a+b none', 'beta none none none', 'zeta none none none'],
    );
  });

  it('puts tools with rules first, even of a kind that the catalogue does not suffice for', async () => {
    const other = { tool: beta, kind: undefined };
    const zeta = createTool('zeta', { name: 'Zeta' });
    assert.deepEqual(
      show(
        await cover([
          ['a', signature(zeta)],
          ['b', other],
        ]),
      ),
      ['beta none none none b', 'zeta none a none', 'acme possible possible none'],
    );
  });

  it('knows sanctioned tools by id and by name', async () => {
    const coverage = await cover([], ['ACME', 'beta', 'unheard-of']);
    assert.deepEqual(
      coverage.tools.map(({ sanctioned }) => sanctioned),
      [true, true, false],
    );
  });

  it('counts rules, and lists those about no tool with their place', async () => {
    const coverage = await cover([['a', signature(acme)], ['b']]);
    assert.equal(coverage.rules, 2);
    const position = { line: 1, character: 6 };
    assert.deepEqual(coverage.rulesWithoutTool, [{ uri: 'file:///b.yaml', name: 'b', position }]);
  });
});

describe('mergeCoverage', () => {
  it('joins the rules of all folders, and what any of them sanctions', async () => {
    const one = await cover([['a', signature(acme)], ['b']], ['zeta']);
    const two = await cover([
      ['c', signature(acme)],
      ['d', signature(beta)],
    ]);
    const merged = mergeCoverage([one, two]);
    assert.deepEqual(show(merged), [
      'acme possible a+c none',
      'beta none d none',
      'zeta* none none none',
    ]);
    assert.deepEqual([merged.rules, merged.rulesWithoutTool.length], [4, 1]);
  });

  it('is empty for no folders', () => {
    assert.deepEqual(mergeCoverage([]), noCoverage);
  });
});
