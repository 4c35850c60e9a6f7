import assert from 'node:assert/strict';
import { type CoverageNode, toCoverageNodes } from '../../client/src/coverageNodes';
import type {
  CoverageCell,
  CoverageMatrix,
  CoveredTool,
  CoveringRule,
} from '../../server/src/protocol/messages';

const toRule = (file: string, name = file): CoveringRule => ({
  uri: `file:///rules/${file}.yaml`,
  name,
  position: { line: 1, character: 6 },
});
const covered = (...files: string[]): CoverageCell => ({
  state: 'covered',
  rules: files.map((file) => toRule(file)),
});
const possible: CoverageCell = { state: 'possible', rules: [] };
const none: CoverageCell = { state: 'none', rules: [] };

function createMatrix(tools: readonly Partial<CoveredTool>[], ...without: CoveringRule[]) {
  const matrix: CoverageMatrix = {
    kinds: ['network-connection', 'file-signature', 'process-creation'],
    tools: tools.map((tool) => ({
      id: 'acme',
      name: 'Acme',
      sanctioned: false,
      cells: [none, none, none],
      otherRules: [],
      ...tool,
    })),
    rules: 1,
    rulesWithoutTool: without,
  };
  return toCoverageNodes(matrix);
}

/** A line for each row, indented below its parent. */
function show(nodes: readonly CoverageNode[], indent = ''): string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${indent}${label} | ${description}`,
    ...show(children, `${indent}  `),
  ]);
}

describe('coverageNodes', () => {
  it('count the kinds of each tool that have a rule, of those that could', () => {
    assert.deepEqual(show(createMatrix([{ cells: [covered('a'), covered('b', 'c'), possible] }])), [
      'Acme | 2 of 3',
      '  Network Connection | a.yaml',
      '  File Signature | 2 rules',
      '    b.yaml | b',
      '    c.yaml | c',
      '  Create Process | click to create',
    ]);
  });

  it('leave out kinds that too little is known for, and say where that is all of them', () => {
    assert.deepEqual(show(createMatrix([{ cells: [covered('a'), none, none] }, {}])), [
      'Acme | 1 of 1',
      '  Network Connection | a.yaml',
      'Tools without a rule | 1',
      '  Acme | too little is known',
    ]);
  });

  it('mark what is sanctioned', () => {
    const [node] = createMatrix([{ sanctioned: true, cells: [covered('a'), possible, none] }]);
    assert.deepEqual([node?.description, node?.icon], ['1 of 2 · sanctioned', 'verified']);
  });

  it('open a rule, or create the one that could be there', () => {
    const [node] = createMatrix([{ cells: [covered('a'), possible, none] }]);
    assert.deepEqual(
      node?.children.map(({ rule, tool, kind }) => [rule?.uri, tool, kind]),
      [
        ['file:///rules/a.yaml', 'acme', 'network-connection'],
        [undefined, 'acme', 'file-signature'],
      ],
    );
  });

  it('show rules of other kinds, and fold away those about no tool', () => {
    const nodes = createMatrix([{ otherRules: [toRule('a%20b', 'Odd')] }], toRule('c', ''));
    assert.deepEqual(show(nodes), [
      'Acme | 1 rule',
      '  Other | a b.yaml',
      'Rules about no known tool | 1',
      '  c.yaml | ',
    ]);
  });

  it('have ids of their own', () => {
    const cells = [covered('a', 'b'), possible, possible];
    const collect = (nodes: readonly CoverageNode[]): string[] =>
      nodes.flatMap(({ id, children }) => [id, ...collect(children)]);
    const ids = collect(createMatrix([{ cells }, { id: 'beta' }], toRule('c'), toRule('d')));
    assert.equal(new Set(ids).size, ids.length);
  });
});
