import assert from 'node:assert/strict';
import type { Target } from '../../server/src/kql/kqlSchema';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import { diagnoseText, open } from '../support/diagnoseText';
import { createRuleWithQuery } from '../support/sampleRule';
import { findSerious } from './findSerious';
import { readSnippets } from './readSnippets';

/** A place in a query that an idiom is made for; `…` is where it goes. */
interface Place {
  readonly query: string;
  /** The tables that the whole query reads. */
  readonly tables: readonly string[];
  /** The targets that have what the idiom calls; all when absent. */
  readonly targets?: readonly Target[];
}

function behind(table: string): Place {
  return { query: `${table}\n| where Timestamp > ago(5d)\n…`, tables: [table] };
}

const processes = behind('DeviceProcessEvents');

const places: Readonly<Record<string, Place>> = {
  'kql-window': { query: '…', tables: ['DeviceNetworkEvents'] },
  'kql-recent': { query: 'DeviceInfo\n…', tables: ['DeviceInfo'] },
  'kql-has-any': behind('DeviceFileCertificateInfo'),
  'kql-list': {
    query: '…\nDeviceFileCertificateInfo\n| where Timestamp > ago(5d) and Signer has_any (Signers)',
    tables: ['DeviceFileCertificateInfo'],
  },
  'kql-except': processes,
  'kql-first-last': processes,
  'kql-latest': processes,
  'kql-signed': { query: '…', tables: ['DeviceFileCertificateInfo', 'DeviceProcessEvents'] },
  'kql-new': { query: '…', tables: ['DeviceFileCertificateInfo'] },
  'kql-materialize': { query: '…\nRecent\n| count', tables: ['DeviceNetworkEvents'] },
  'kql-file-profile': { ...processes, targets: ['auto', 'defender'] },
  'kql-device': { ...processes, tables: ['DeviceInfo', 'DeviceProcessEvents'] },
  'kql-watchlist': processes,
  'kql-watchlist-lookup': processes,
};

const snippets = readSnippets('snippets/kql.json');

describe('KQL idioms', () => {
  it('are all tried below', () => {
    const prefixes = snippets.map(({ prefix }) => prefix);
    assert.deepEqual(prefixes, Object.keys(places));
  });

  for (const { prefix, text } of snippets) {
    describe(prefix, () => {
      const {
        query,
        tables,
        targets = ['auto', 'defender', 'sentinel'],
      } = places[prefix] ?? {
        query: '',
        tables: [],
      };
      const rule = createRuleWithQuery(query.replace('…', text.trimEnd())).replace(
        '      - DeviceNetworkEvents',
        tables.map((table) => `      - ${table}`).join('\n'),
      );

      for (const target of targets) {
        it(`fits into a query without an error or a warning for ${target}`, async () => {
          assert.deepEqual(await findSerious(rule, { target }), []);
        });
      }

      it('is laid out as "Format Document" does it', async () => {
        const { analysis, environment } = await open(rule, {});
        assert.deepEqual(createLanguageService().format(analysis, environment), []);
      });

      it('is read as KQL, so that a mistake in it is found', async () => {
        const broken = rule.replace(/(\| \w.*)$/m, '$1 ((');
        assert.ok((await diagnoseText(broken)).some(({ code }) => code === 'kql-syntax'));
      });
    });
  }
});
