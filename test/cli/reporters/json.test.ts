import assert from 'node:assert/strict';
import { reportJson } from '../../../server/src/cli/reporters/json';
import { createDiagnostic, createReport } from '../createDiagnostic';

describe('reportJson', () => {
  it('has the promised shape and nothing more', () => {
    const text = reportJson(createReport([createDiagnostic()]), {
      hasColors: true,
      version: '1.2.3',
    });
    assert.deepEqual(JSON.parse(text), {
      version: 1,
      files: [
        {
          path: 'rules/a.yaml',
          kind: 'hunting',
          rules: 1,
          diagnostics: [
            {
              code: 'unknown-column',
              severity: 'error',
              message: 'DeviceInfo has no column "AccountUpn".',
              range: { start: { line: 18, character: 6 }, end: { line: 18, character: 16 } },
              fixable: true,
            },
          ],
        },
      ],
      summary: {
        files: 2,
        rules: 1,
        errors: 1,
        warnings: 0,
        information: 0,
        hints: 0,
        durationMs: 12,
      },
    });
  });
});
