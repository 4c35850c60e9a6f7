import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { diagnoseText } from '../support/diagnoseText';
import { expandSnippet } from './expandSnippet';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync('snippets/rules.json', 'utf8'),
);
const titles: Readonly<Record<string, string>> = {
  'rmm-filesig': 'File Signature',
  'rmm-netconn': 'Network Connection',
  'rmm-createproc': 'Create Process',
};

describe('rule snippets', () => {
  it('are there for every detection kind', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    assert.deepEqual(prefixes, Object.keys(titles));
  });

  for (const { prefix, body } of Object.values(snippets)) {
    describe(prefix, () => {
      const text = expandSnippet(body.join('\n'));

      it('names its rule as the public collection does', () => {
        const { name } = load(text) as { readonly name: string };
        const title = titles[prefix];
        assert.equal(name, `Remote Management and Monitoring tool - AnyDesk - ${title}`);
      });

      for (const target of ['auto', 'defender', 'sentinel'] as const) {
        it(`expands to a rule without an error or a warning for target ${target}`, async () => {
          const problems = await diagnoseText(text, { target });
          const serious = problems.filter(
            ({ severity }) => severity !== undefined && severity <= DiagnosticSeverity.Warning,
          );
          assert.deepEqual(
            serious.map(({ message }) => message),
            [],
          );
        });
      }

      it('is seen as a rule, so that a mistake in it is found', async () => {
        const problems = await diagnoseText(text.replace('DeviceName', 'DeviceNme'));
        assert.ok(problems.some(({ code }) => code === 'unknown-column'));
      });
    });
  }
});
