import assert from 'node:assert/strict';
import { load } from 'js-yaml';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import { diagnoseText, open } from '../support/diagnoseText';
import { findSerious } from './findSerious';
import { readSnippets } from './readSnippets';

/** What this test looks at in a rule. */
interface RuleText {
  readonly name: string;
  readonly kind?: string;
  readonly entityMappings: readonly {
    readonly fieldMappings: readonly { readonly columnName: string }[];
  }[];
}

/** The rule that each becomes: how it is called, and of which kind it is. */
const expected: Readonly<Record<string, Pick<RuleText, 'name' | 'kind'>>> = {
  'rmm-filesig': { name: 'Remote Management and Monitoring tool - AnyDesk - File Signature' },
  'rmm-netconn': { name: 'Remote Management and Monitoring tool - AnyDesk - Network Connection' },
  'rmm-createproc': { name: 'Remote Management and Monitoring tool - AnyDesk - Create Process' },
  'rmm-scheduled': { name: 'Connections to the servers of AnyDesk', kind: 'Scheduled' },
  'rmm-nrt': { name: 'Start of AnyDesk', kind: 'NRT' },
};

const snippets = readSnippets('snippets/rules.json');

describe('rule snippets', () => {
  it('are there for every detection kind and for every kind of analytics rule', () => {
    const prefixes = snippets.map(({ prefix }) => prefix);
    assert.deepEqual(prefixes, Object.keys(expected));
  });

  for (const { prefix, text } of snippets) {
    describe(prefix, () => {
      const rule = load(text) as RuleText;

      it('names its rule, and its kind where it has one', () => {
        const { name, kind } = rule;
        assert.deepEqual({ name, ...(kind !== undefined && { kind }) }, expected[prefix]);
      });

      for (const target of ['auto', 'defender', 'sentinel'] as const) {
        for (const profile of ['default', 'azure-sentinel'] as const) {
          it(`expands to a rule without an error or a warning for ${target}, ${profile}`, async () => {
            assert.deepEqual(await findSerious(text, { target, profile }), []);
          });
        }
      }

      it('maps entities to columns that its query returns', async () => {
        const { analysis, environment } = await open(text, {});
        const query = analysis.rules[0]?.query?.text ?? '';
        const { kql } = environment;
        const returned = kql?.engine.analyze(query, kql.scope).outputColumns ?? [];
        const names = new Set(returned.map(({ name }) => name));
        const mapped = rule.entityMappings.flatMap(({ fieldMappings }) => fieldMappings);
        assert.ok(mapped.length > 0);
        assert.deepEqual(
          mapped.map(({ columnName }) => columnName).filter((name) => !names.has(name)),
          [],
        );
      });

      it('is laid out as "Format Document" does it', async () => {
        const { analysis, environment } = await open(text, {});
        assert.deepEqual(createLanguageService().format(analysis, environment), []);
      });

      it('is seen as a rule, so that a mistake in it is found', async () => {
        const problems = await diagnoseText(text.replace('DeviceName', 'DeviceNme'));
        assert.ok(problems.some(({ code }) => code === 'unknown-column'));
      });
    });
  }
});
