import assert from 'node:assert/strict';
import { createColumnValues } from '../../scripts/data/createColumnValues';
import { createDefenderTables } from '../../scripts/data/createDefenderTables';
import type { DefenderFacts } from '../../scripts/data/facts';

const facts: DefenderFacts = {
  source: [],
  functions: {},
  columnEnumerations: { LocalIPType: ['Public'] },
  tables: {
    AADSignInEventsBeta: { columns: { AadDeviceId: 'string' } },
    EntraIdSignInEvents: { columns: { Timestamp: 'datetime', TokenIssuerType: 'int' } },
    GraphAPIAuditEvents: { columns: { Timestamp: 'datetime' } },
    DeviceNetworkEvents: {
      columns: { ActionType: 'string' },
      actionTypes: ['ConnectionFound'],
      actionTypesObserved: { ConnecitonFound: 6, ConnectionAttempt: 6, ProcessCreated: 2 },
    },
    IdentityInfo: { columns: { AccountUpn: 'string' }, actionTypesObserved: { Odd: 9 } },
  },
  differences: {
    caseDifferences: [['GraphApiAuditEvents', 'GraphAPIAuditEvents']],
    columns: {
      EntraIdSignInEvents: {
        onlyInOther: ['RiskLevelDuringSignIn', 'GatewayJA4'],
        types: { TokenIssuerType: ['int', 'string'] },
      },
    },
  },
};

describe('createDefenderTables', () => {
  const tables = createDefenderTables(facts);

  it('unites the columns of two sources, and takes any use of a column they disagree on', () => {
    assert.deepEqual(tables.get('EntraIdSignInEvents'), {
      Timestamp: 'datetime',
      TokenIssuerType: 'dynamic',
      RiskLevelDuringSignIn: 'int',
      GatewayJA4: 'string',
    });
  });

  it('gives a replaced table the columns of its successor beside its own', () => {
    const columns = tables.get('AADSignInEventsBeta') ?? {};
    assert.ok('AadDeviceId' in columns && 'RiskLevelDuringSignIn' in columns);
  });

  it('knows a table under each spelling that a source gives', () => {
    assert.deepEqual(tables.get('GraphApiAuditEvents'), tables.get('GraphAPIAuditEvents'));
  });
});

describe('createColumnValues', () => {
  it('adds to documented values those that several queries use, unless they look misspelt', () => {
    assert.deepEqual(createColumnValues(facts), {
      '*.LocalIPType': ['Public'],
      'DeviceNetworkEvents.ActionType': ['ConnectionAttempt', 'ConnectionFound'],
    });
  });
});
