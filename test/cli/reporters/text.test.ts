import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { reportText } from '../../../server/src/cli/reporters/text';
import { createDiagnostic, createReport } from '../createDiagnostic';

const plain = { hasColors: false, version: '1.2.3' };

describe('reportText', () => {
  it('shows the source line with a caret, then a summary', () => {
    assert.equal(
      reportText(createReport([createDiagnostic()]), plain),
      `rules/a.yaml:19:7: error: DeviceInfo has no column "AccountUpn". [unknown-column]
  19 |       AccountUpn, RemoteUrl
     |       ^^^^^^^^^^

1 error in 1 rule in 2 files. The editor has a quick fix for 1.
`,
    );
  });

  it('counts hints without showing them', () => {
    assert.equal(
      reportText(createReport([createDiagnostic({ severity: 'hint', fixable: false })]), plain),
      '1 hint in 1 rule in 2 files.\n',
    );
  });

  it('says that all is well', () => {
    assert.equal(reportText(createReport([]), plain), 'No problems in 1 rule in 2 files.\n');
  });

  it('says that there were no rules', () => {
    const report = createReport([]);
    const none = { ...report, files: [], summary: { ...report.summary, rules: 0, files: 3 } };
    assert.equal(reportText(none, plain), 'No rules found in 3 files.\n');
  });

  it('tells how many findings the baseline hides', () => {
    assert.match(
      reportText({ ...createReport([]), known: 4 }, plain),
      /The baseline knows 4 more\./,
    );
  });

  it('differs in nothing but colours where there are some', () => {
    const report = createReport([createDiagnostic(), createDiagnostic({ severity: 'warning' })]);
    const colored = reportText(report, { ...plain, hasColors: true });
    assert.notEqual(colored, reportText(report, plain));
    assert.equal(stripVTControlCharacters(colored), reportText(report, plain));
  });

  it('keeps control characters of file names and messages from the terminal', () => {
    const evil = createReport([createDiagnostic({ message: 'a\u001B[2Jb\nc' })], 'x\u001B[1m.yaml');
    const lines = reportText(evil, plain).split('\n');
    assert.equal(lines[0], 'x�[1m.yaml:19:7: error: a�[2Jb�c [unknown-column]');
  });
});
