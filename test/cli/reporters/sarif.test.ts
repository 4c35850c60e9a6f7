import assert from 'node:assert/strict';
import { reportSarif } from '../../../server/src/cli/reporters/sarif';
import { checkDescriptions } from '../../../server/src/service/checkDescriptions';
import { createDiagnostic, createReport } from '../createDiagnostic';

function readRun(...args: Parameters<typeof createReport>) {
  const log = JSON.parse(
    reportSarif(createReport(...args), { hasColors: false, version: '1.2.3' }),
  );
  assert.equal(log.version, '2.1.0');
  return log.runs[0];
}

describe('reportSarif', () => {
  it('describes every check as a rule, with a link to what explains it', () => {
    const { driver } = readRun([]).tool;
    assert.equal(driver.semanticVersion, '1.2.3');
    assert.deepEqual(
      driver.rules.map(({ id }: { id: string }) => id),
      checkDescriptions.map(({ code }) => code),
    );
    for (const rule of driver.rules) {
      assert.match(rule.helpUri, new RegExp(`^https://.*/${rule.id}\\.md$`));
      assert.ok(rule.shortDescription.text && rule.fullDescription.text && rule.help.text);
      assert.match(rule.defaultConfiguration.level, /^(error|warning|note)$/);
    }
  });

  it('places a finding by line and column counted from 1, in UTF-16 units', () => {
    const run = readRun([createDiagnostic()]);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(run.results, [
      {
        ruleId: 'unknown-column',
        level: 'error',
        message: { text: 'DeviceInfo has no column "AccountUpn".' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'rules/a.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 19, startColumn: 7, endLine: 19, endColumn: 17 },
            },
          },
        ],
        partialFingerprints: { 'rmmDetections/v1': '0123456789abcdef:1' },
      },
    ]);
  });

  it('carries fixes as replacements, an insertion without deleting, a deletion without text', () => {
    const at = (character: number) => ({ line: 18, character });
    const run = readRun([
      createDiagnostic({
        fixes: [
          {
            title: 'Write "x"',
            edits: [
              { range: { start: at(6), end: at(6) }, newText: 'x' },
              { range: { start: at(8), end: at(9) }, newText: '' },
            ],
          },
        ],
      }),
    ]);
    const region = (startColumn: number, endColumn: number) => ({
      startLine: 19,
      startColumn,
      endLine: 19,
      endColumn,
    });
    assert.deepEqual(run.results[0].fixes, [
      {
        description: { text: 'Write "x"' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'rules/a.yaml', uriBaseId: '%SRCROOT%' },
            replacements: [
              { deletedRegion: region(7, 7), insertedContent: { text: 'x' } },
              { deletedRegion: region(9, 10) },
            ],
          },
        ],
      },
    ]);
  });

  it('writes paths as URIs', () => {
    const findUri = (path: string) =>
      readRun([createDiagnostic()], path).results[0].locations[0].physicalLocation.artifactLocation;
    assert.equal(findUri('./my rules/ä#1.yaml').uri, 'my%20rules/%C3%A4%231.yaml');
    assert.deepEqual(findUri('/srv/a b.yaml'), { uri: 'file:///srv/a%20b.yaml' });
  });

  it('calls hints and information notes', () => {
    const run = readRun([
      createDiagnostic({ severity: 'hint' }),
      createDiagnostic({ severity: 'information' }),
    ]);
    assert.deepEqual(
      run.results.map(({ level }: { level: string }) => level),
      ['note', 'note'],
    );
  });
});
