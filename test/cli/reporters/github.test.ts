import assert from 'node:assert/strict';
import { reportGithub } from '../../../server/src/cli/reporters/github';
import { createDiagnostic, createReport } from '../createDiagnostic';

const context = { hasColors: false, version: '1.2.3' };

describe('reportGithub', () => {
  it('writes a command for each finding, lines and columns counted from 1', () => {
    assert.equal(
      reportGithub(createReport([createDiagnostic()]), context),
      '::error file=rules/a.yaml,line=19,endLine=19,col=7,endColumn=17,title=unknown-column::DeviceInfo has no column "AccountUpn".\n',
    );
  });

  it('leaves columns out for a finding over several lines', () => {
    const range = { start: { line: 1, character: 2 }, end: { line: 3, character: 4 } };
    assert.match(
      reportGithub(createReport([createDiagnostic({ range, severity: 'warning' })]), context),
      /^::warning file=rules\/a\.yaml,line=2,endLine=4,title=unknown-column::/,
    );
  });

  it('calls information a notice and passes over hints', () => {
    const diagnostics = [
      createDiagnostic({ severity: 'information' }),
      createDiagnostic({ severity: 'hint' }),
    ];
    assert.match(reportGithub(createReport(diagnostics), context), /^::notice [^\n]*\n$/);
  });

  it('escapes what would end a property or a command', () => {
    const report = createReport(
      [createDiagnostic({ message: '100%\r\n::stop-commands::x' })],
      'a,b:c%d\n.yaml',
    );
    const text = reportGithub(report, context);
    assert.match(text, /^::error file=a%2Cb%3Ac%25d%0A\.yaml,line/);
    assert.match(text, /::100%25%0D%0A::stop-commands::x\n$/);
  });
});
