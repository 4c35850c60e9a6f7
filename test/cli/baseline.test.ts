import assert from 'node:assert/strict';
import { parseBaseline, withoutKnown, writeBaseline } from '../../server/src/cli/baseline';
import { createDiagnostic, createReport } from './createDiagnostic';

const atRoot = { currentFolder: '/repository', workspaceFolder: '/repository' };

describe('baseline', () => {
  const [known, fresh] = [
    createDiagnostic({ fingerprint: 'a:1' }),
    createDiagnostic({ fingerprint: 'b:1' }),
  ];
  const written = writeBaseline(createReport([known]).files, atRoot);

  it('leaves out the findings that it knows', () => {
    const baseline = parseBaseline(written);
    assert.ok(baseline);
    const [report] = withoutKnown(createReport([known, fresh]).files, baseline, atRoot);
    assert.deepEqual(report?.diagnostics, [fresh]);
  });

  it('knows a file from whichever folder it is named', () => {
    const baseline = parseBaseline(written);
    assert.ok(baseline);
    const inside = { ...atRoot, currentFolder: '/repository/rules' };
    const [report] = withoutKnown(createReport([known], 'a.yaml').files, baseline, inside);
    assert.deepEqual(report?.diagnostics, []);
    const [other] = withoutKnown(createReport([known], 'b.yaml').files, baseline, inside);
    assert.deepEqual(other?.diagnostics, [known]);
  });

  it('is written in the order of the paths, without files that have no findings', () => {
    const reports = ['b.yaml', 'c.yaml', 'a.yaml'].flatMap(
      (path) => createReport(path === 'c.yaml' ? [] : [known], path).files,
    );
    const { files } = JSON.parse(writeBaseline(reports, atRoot));
    assert.deepEqual(Object.keys(files), ['a.yaml', 'b.yaml']);
  });

  it('is not read from anything else', () => {
    for (const text of [
      '',
      '[]',
      'null',
      '{"version":2,"files":{}}',
      '{"version":1,"files":{"a":5}}',
      '{"version":1}',
    ]) {
      assert.equal(parseBaseline(text), undefined, text);
    }
  });
});
