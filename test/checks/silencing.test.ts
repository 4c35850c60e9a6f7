import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allChecks } from '../../server/src/checks/allChecks';
import { diagnoseText } from '../support/diagnoseText';
import { removeMarkers } from '../support/markers';

/** A fixture that gives the code, without its markers; undefined for what has no fixtures. */
async function findExample(code: string): Promise<string | undefined> {
  const folder = path.join(import.meta.dirname, code);
  const files = readdirSync(import.meta.dirname).includes(code) ? readdirSync(folder) : [];
  for (const file of files.filter((name) => !name.endsWith('.fixed.yaml'))) {
    const text = removeMarkers(readFileSync(path.join(folder, file), 'utf8'));
    if ((await count(text, code)) > 0) return text;
  }
  return undefined;
}

async function count(text: string, code: string): Promise<number> {
  return (await diagnoseText(text)).filter((diagnostic) => diagnostic.code === code).length;
}

/** A line before the first key; the first line may hold the settings of a fixture. */
function addLine(text: string, line: string): string {
  const [first = '', ...others] = text.split('\n');
  return first.startsWith('# settings:')
    ? [first, line, ...others].join('\n')
    : [line, first, ...others].join('\n');
}

describe('silencing', () => {
  for (const { code, phase } of allChecks.filter((check) => check.code !== 'file-too-large')) {
    describe(code, () => {
      it('can be turned off, and be given any severity', async () => {
        const text = await findExample(code);
        assert.ok(text, 'a fixture shows it');
        const off = await diagnoseText(text, { checks: { [code]: 'off' } });
        assert.ok(off.every((diagnostic) => diagnostic.code !== code));
        for (const [severity, level] of [
          ['error', 1],
          ['hint', 4],
        ] as const) {
          const found = await diagnoseText(text, { checks: { [code]: severity } });
          const levels = found.filter((diagnostic) => diagnostic.code === code);
          assert.ok(levels.length > 0);
          assert.ok(levels.every((diagnostic) => diagnostic.severity === level));
        }
      });

      it('is silent in a file whose comment says so', async () => {
        const text = (await findExample(code)) ?? '';
        assert.equal(await count(addLine(text, `# rmm-detections-disable ${code}`), code), 0);
        assert.ok((await count(addLine(text, '# rmm-detections-disable another'), code)) > 0);
      });

      if (phase === 'query') {
        it('is silent on the line below a comment of the query', async () => {
          const text = (await findExample(code)) ?? '';
          const isHere = (diagnostic: { readonly code?: unknown }) => diagnostic.code === code;
          const found = (await diagnoseText(text)).filter(isHere);
          const line = found[0]?.range.start.line ?? 0;
          const lines = text.split('\n');
          if (!lines.some((key, index) => /^query: [|]/.test(key) && index < line)) return;
          lines.splice(line, 0, `  // rmm-detections-disable-next-line ${code}`);
          const left = (await diagnoseText(lines.join('\n'))).filter(isHere);
          const below = left.filter(({ range }) => range.start.line === line + 1);
          assert.deepEqual(below, []);
        });
      }
    });
  }
});
