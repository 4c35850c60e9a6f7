import assert from 'node:assert/strict';
import { filterVocabulary } from '../../../server/src/generate/filter/filterVocabulary';
import { translateFilter } from '../../../server/src/generate/filter/translateFilter';
import type { Environment } from '../../../server/src/service/environment';
import { createTestEnvironment } from '../../support/testEnvironment';

describe('translateFilter', () => {
  let environment: Environment;
  before(async () => {
    environment = await createTestEnvironment();
  });

  function translate(filter: string, ...names: readonly string[]) {
    const tables = environment.schema.tables.filter(({ name }) => names.includes(name));
    const { predicate, missing } = translateFilter(filter, tables);
    return { predicate, missing: missing.map(({ words, reason }) => `${words} – ${reason}`) };
  }

  function getPredicate(filter: string, table = 'DeviceProcessEvents'): string | undefined {
    return translate(filter, table).predicate;
  }

  it('means the process that was started on process events, and the one that acted elsewhere', () => {
    const filter = 'process.name is "a.exe" and process.parent.name is "b.exe"';
    assert.equal(
      getPredicate(filter, 'DeviceProcessEvents'),
      'FileName =~ "a.exe" and InitiatingProcessFileName =~ "b.exe"',
    );
    assert.equal(
      getPredicate(filter, 'DeviceNetworkEvents'),
      'InitiatingProcessFileName =~ "a.exe" and InitiatingProcessParentFileName =~ "b.exe"',
    );
  });

  it('reads the ways in which comparisons are written', () => {
    const one = 'FileName =~ "a.exe"';
    for (const filter of [
      'process.name == "a.exe"',
      "process.name = 'a.exe'",
      'process.name: a.exe',
      'process.name is “a.exe”.',
      'process_name IN ("a.exe")',
      'Use a filter like: `process.name equals "a.exe"`',
    ]) {
      assert.equal(getPredicate(filter), one, filter);
    }
    assert.equal(getPredicate('process.name: (a.exe or b.exe)'), 'FileName in~ ("a.exe", "b.exe")');
    assert.equal(
      getPredicate('process.name is not a.exe and user.name: x'),
      'not(FileName =~ "a.exe") and AccountName =~ "x"',
    );
    assert.equal(
      getPredicate('process.command_line contains "x" or "y"'),
      '(ProcessCommandLine contains "x" or ProcessCommandLine contains "y")',
    );
  });

  it('opens the ends of a value where asterisks stand', () => {
    assert.equal(getPredicate('file.path: "C:\\Apps\\*"'), 'FolderPath startswith @"C:\\Apps\\"');
    assert.equal(
      getPredicate('file.path: "C:\\\\Apps\\\\*"'),
      'FolderPath startswith @"C:\\Apps\\"',
    );
    assert.equal(getPredicate('process.name: *.tmp'), 'FileName endswith ".tmp"');
    assert.equal(getPredicate('process.name: *agent*'), 'FileName contains "agent"');
    assert.equal(getPredicate('process.name: a*b'), undefined);
    assert.equal(getPredicate('process.name: *'), undefined);
  });

  it('tells from its length what kind of hash is meant', () => {
    const sha1 = 'a'.repeat(40);
    assert.equal(getPredicate(`file.hash: ${sha1}`), `SHA1 =~ "${sha1}"`);
    assert.equal(getPredicate('file.hash: known_hashes'), undefined);
  });

  it('compares numbers as numbers', () => {
    const table = 'DeviceNetworkEvents';
    assert.equal(getPredicate('destination.port in (443, 80)', table), 'RemotePort in (443, 80)');
    assert.equal(getPredicate('destination.port is https', table), undefined);
  });

  it('brackets what binds otherwise than it reads', () => {
    assert.equal(
      getPredicate('process.name: a and (user.name: b or host.name: c) or process.name: d'),
      '(FileName =~ "a" and (AccountName =~ "b" or DeviceName =~ "c")) or FileName =~ "d"',
    );
  });

  it('leaves an alternative away that has no column, and says so', () => {
    assert.deepEqual(translate('process.name: a or cloud.region: x', 'DeviceProcessEvents'), {
      predicate: 'FileName =~ "a"',
      missing: ['cloud.region: x – DeviceProcessEvents has no column for cloud.region.'],
    });
  });

  it('leaves no condition away that narrows the others', () => {
    const filter = 'process.name: a and cloud.region: x';
    assert.deepEqual(translate(filter, 'DeviceProcessEvents'), {
      predicate: undefined,
      missing: [`${filter} – DeviceProcessEvents has no column for cloud.region.`],
    });
    assert.equal(getPredicate('process.name: a with a tag'), undefined);
  });

  it('refuses to leave out all but a few results', () => {
    assert.deepEqual(translate('process.name != "a"', 'DeviceProcessEvents'), {
      predicate: undefined,
      missing: ['process.name != "a" – It would leave out nearly every result.'],
    });
  });

  it('needs the column in every table that the rule reads', () => {
    const both = ['DeviceProcessEvents', 'DeviceNetworkEvents'];
    assert.equal(translate('process.name: a', ...both).predicate, undefined);
    assert.equal(translate('host.name: a', ...both).predicate, 'DeviceName =~ "a"');
  });

  it('takes words for words', () => {
    for (const filter of [
      '',
      '`',
      'Exclude the usual tools.',
      'process.name ==',
      '((((',
      ': : :',
    ]) {
      assert.equal(getPredicate(filter), undefined, filter);
    }
  });

  it('names columns that exist', () => {
    const devices = environment.schema.tables.filter(({ name }) => name.startsWith('Device'));
    const columns = new Set(devices.flatMap((table) => table.columns.map(({ name }) => name)));
    for (const { columns: anywhere = [], columnsByTable = {} } of filterVocabulary) {
      for (const column of anywhere) {
        assert.ok(columns.has(column), column);
      }
      for (const [name, column] of Object.entries(columnsByTable)) {
        const table = devices.find((each) => each.name === name);
        assert.ok(
          table?.columns.some((each) => each.name === column),
          `${name}.${column}`,
        );
      }
    }
  });
});
