import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Target } from '../../server/src/kql/kqlSchema';
import { diagnoseText } from '../support/diagnoseText';
import { faults } from './faults';

const folder = path.join(import.meta.dirname, 'published');
const targets: readonly Target[] = ['auto', 'defender', 'sentinel'];

for (const file of readdirSync(folder)) {
  const rule = readFileSync(path.join(folder, file), 'utf8');

  describe(`the published rule ${file}`, () => {
    for (const target of targets) {
      it(`has no problem in the target ${target}`, async () => {
        const diagnostics = await diagnoseText(rule, { target });
        assert.deepEqual(
          diagnostics.map(({ code, message }) => `${code}: ${message}`),
          [],
        );
      });
    }

    for (const fault of faults) {
      const broken = fault.apply(rule);
      if (broken !== undefined) {
        it(`with ${fault.name} has one problem, on its line`, async () => {
          const diagnostics = await diagnoseText(broken);
          const lines = broken.split('\n');
          assert.deepEqual(
            diagnostics.map(({ code }) => code),
            [fault.code],
          );
          const line = lines[diagnostics[0]?.range.start.line ?? -1];
          assert.ok(line?.includes(fault.on), `found on "${line}", not on "${fault.on}"`);
        });
      }
    }
  });
}
