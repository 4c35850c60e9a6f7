import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { KqlEngine } from '../../server/src/kql/kqlEngine';
import { defaultSettings } from '../../server/src/service/settings';
import { createEnvironment } from '../../server/src/workspace/createEnvironment';
import { createRuleIndex } from '../../server/src/workspace/createRuleIndex';
import { loadShippedData } from '../../server/src/workspace/loadShippedData';
import { createBareWorkspace } from '../../server/src/workspace/loadWorkspace';
import type { Workspace } from '../../server/src/workspace/workspace';
import { createTool } from '../support/createTool';
import { projectFolder } from '../support/testEnvironment';

const shipped = loadShippedData(join(projectFolder, 'data'));

/** Counts the scopes that are made; asks nothing else of an engine. */
function createCountingEngine(): { engine: KqlEngine; count: () => number } {
  let scopes = 0;
  const unused = () => assert.fail('No query is analysed here.');
  const engine: KqlEngine = {
    createScope(schema) {
      scopes += 1;
      return { schema };
    },
    analyze: unused,
    complete: unused,
    findEntity: unused,
    findStringComparison: unused,
    findSignatures: unused,
    findOccurrences: unused,
    tokenize: unused,
    outline: unused,
    findSyntaxError: unused,
    format: unused,
    findNameText: unused,
    findPipeline: unused,
    findTextComparison: unused,
    findLiteral: unused,
    findExpression: unused,
    traceRows: unused,
    bindPredicate: unused,
    findImplicitNames: unused,
    findNamedTables: unused,
    readCondition: unused,
  };
  return { engine, count: () => scopes };
}

function create(
  workspace: Workspace,
  overrides: Parameters<typeof createEnvironment>[0]['overrides'] = {},
  engine?: KqlEngine,
) {
  const reportDefect = () => assert.fail('Nothing fails here.');
  return createEnvironment({
    shipped,
    workspace,
    overrides,
    engine,
    index: createRuleIndex(),
    reportDefect,
  });
}

const bare = createBareWorkspace('/workspace');

describe('createEnvironment', () => {
  it('lays overrides over the configuration, and both over the defaults', () => {
    const configured: Workspace = {
      ...bare,
      config: {
        ...bare.config,
        settings: {
          target: 'defender',
          lookback: '7d',
          checks: { 'kql-type': 'off', 'bad-guid': 'hint' },
        },
      },
    };
    const overrides = { target: 'sentinel', checks: { 'kql-type': 'warning' } } as const;
    assert.deepEqual(create(configured, overrides).settings, {
      ...defaultSettings,
      target: 'sentinel',
      lookback: '7d',
      checks: { 'kql-type': 'warning', 'bad-guid': 'hint' },
    });
  });

  it('makes one scope for each target, however often it is asked', () => {
    const { engine, count } = createCountingEngine();
    for (const target of ['auto', 'defender', 'auto', 'defender'] as const) {
      create(bare, { target }, engine);
    }
    assert.equal(count(), 2);
  });

  it("knows the workspace's tables and tools beside the shipped ones", () => {
    const table = { name: 'Custom_CL', columns: [], targets: [] };
    const acme = createTool('acme', { name: 'Acme', origin: 'workspace' });
    const environment = create({
      ...bare,
      extensions: { ...bare.extensions, tables: [table] },
      tools: [acme],
    });
    const names = environment.schema.tables.map(({ name }) => name);
    assert.ok(names.includes('Custom_CL') && names.includes('DeviceFileEvents'));
    assert.equal(environment.catalog.find('acme')?.name, 'Acme');
  });

  it('goes without KQL while there is no engine', () => {
    assert.equal(create(bare).kql, undefined);
  });
});
