import assert from 'node:assert/strict';
import { renderConfiguration } from '../../scripts/docs/renderConfiguration';
import { readConfig } from '../../server/src/config/readConfig';
import { readExclusions } from '../../server/src/config/readExclusions';
import { readVendors } from '../../server/src/config/readVendors';
import { parseCustomSchema } from '../../server/src/kql/parseCustomSchema';
import { parseYaml } from '../../server/src/yaml/parseYaml';

/** The examples of the reference in one language, in their order. */
function listExamples(language: string): string[] {
  const block = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms');
  return [...renderConfiguration().matchAll(block)].map(([, text = '']) => text);
}

describe('the reference of the configuration', () => {
  it('shows files that have nothing to complain about', () => {
    const [config = '', vendors = '', exclusions = ''] = listExamples('yaml');
    const readings = [
      readConfig(parseYaml(config)),
      readVendors(parseYaml(vendors), 'test'),
      readExclusions(parseYaml(exclusions)),
    ];
    assert.deepEqual(
      readings.flatMap(({ problems }) => problems),
      [],
    );
  });

  it('shows schemas in forms that are understood', () => {
    for (const text of listExamples('json')) {
      const { tables, problems } = parseCustomSchema(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        tables.map(({ name }) => name),
        ['Custom_CL'],
      );
    }
  });
});
