import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExclusions } from '../../server/src/config/readExclusions';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import { parseYaml } from '../../server/src/yaml/parseYaml';
import { diagnoseText, open } from '../support/diagnoseText';

const others = ['.rmm-detections.yaml', 'rmm-exclusions.yaml', 'with-mistakes.yaml'];
const rules = readdirSync('examples').filter((name) => !others.includes(name));

function readExample(name: string): string {
  return readFileSync(join('examples', name), 'utf8');
}

describe('the examples', () => {
  for (const name of rules) {
    it(`${name} is a rule with nothing to complain about`, async () => {
      const text = readExample(name);
      assert.deepEqual(
        (await diagnoseText(text)).map(({ message }) => message),
        [],
      );
      assert.notDeepEqual(await diagnoseText(text.replace('T1219', 'T0000')), []);
    });

    it(`${name} is laid out as "Format Document" does it`, async () => {
      const { analysis, environment } = await open(readExample(name), {});
      assert.deepEqual(createLanguageService().format(analysis, environment), []);
    });
  }

  it('rmm-exclusions.yaml has a scenario for one of the rules', () => {
    const { entries, problems } = readExclusions(parseYaml(readExample('rmm-exclusions.yaml')));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ filter }) => filter?.text),
      ['DeviceName startswith "helpdesk-"'],
    );
  });

  it('with-mistakes.yaml has the mistakes that its comments tell of', async () => {
    const diagnostics = await diagnoseText(readExample('with-mistakes.yaml'));
    assert.deepEqual(
      new Set(diagnostics.map(({ code }) => code)),
      new Set([
        'bad-guid',
        'misplaced-data-types',
        'scalar-list',
        'unknown-tactic',
        'unknown-technique',
        'unknown-column',
      ]),
    );
  });
});
