import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../server/src/cli/runCommandLine';
import { sampleArticle, sampleArticleRule } from '../support/sampleArticle';
import { withFolder } from '../support/withFolder';
import { createTerminal } from './createTerminal';

async function run(folder: string, args: readonly string[], input = '') {
  const terminal = createTerminal(folder, false, input);
  const exitCode = await runCommandLine(['import', ...args], terminal);
  return { exitCode, output: terminal.getOutput(), errors: terminal.getErrors() };
}

describe('import', () => {
  it('writes the rules and exclusions of an article, and says what to look at', () =>
    withFolder({ 'article.txt': sampleArticle }, async (folder) => {
      const { exitCode, output, errors } = await run(folder, ['article.txt', '--out', 'rules']);
      assert.equal(exitCode, 0);
      const paths = [
        join('rules', 'rmm_Farview_netconn.yaml'),
        join('rules', 'rmm-exclusions.yaml'),
      ];
      assert.deepEqual(output.trimEnd().split('\n'), paths);
      assert.equal(
        errors,
        '  Added version and entityMappings.\n' +
          '  4 scenarios, 2 of them without a filter, as comments. Judge each before you name the file in .rmm-detections.yaml.\n',
      );
      assert.equal(readFileSync(join(folder, paths[0] ?? ''), 'utf8'), sampleArticleRule);
    }));

  it('reads standard input, and writes into the current folder', () =>
    withFolder({}, async (folder) => {
      const { exitCode, output } = await run(folder, ['-'], `\uFEFF${sampleArticle}`);
      assert.equal(exitCode, 0);
      assert.deepEqual(output.trimEnd().split('\n').sort(), readdirSync(folder).sort());
    }));

  it('overwrites nothing', () =>
    withFolder(
      { 'a.txt': sampleArticle, 'rmm_Farview_netconn.yaml': 'mine', 'rmm-exclusions.yaml': '' },
      async (folder) => {
        const { exitCode, output } = await run(folder, ['a.txt']);
        assert.equal(exitCode, 0);
        assert.equal(output, 'rmm_Farview_netconn_2.yaml\nrmm-exclusions_2.yaml\n');
        assert.equal(readFileSync(join(folder, 'rmm_Farview_netconn.yaml'), 'utf8'), 'mine');
      },
    ));

  it('tells of what is still wrong with a rule, and by its exit code', () =>
    withFolder({}, async (folder) => {
      const { exitCode, errors } = await run(folder, ['-'], 'DeviceEvents\n| where Nothing == 1');
      assert.equal(exitCode, 1);
      assert.match(errors, /Line \d+: error: DeviceEvents has no column "Nothing"/);
    }));

  it('says which text holds no query, and writes nothing', () =>
    withFolder({ 'prose.txt': 'Nothing to see here.' }, async (folder) => {
      const { exitCode, output, errors } = await run(folder, ['prose.txt', '--out', 'rules']);
      assert.deepEqual([exitCode, output], [2, '']);
      assert.match(errors, /^rmm-detections: prose\.txt: The text holds no KQL query\./);
      assert.deepEqual(readdirSync(folder), ['prose.txt']);
    }));

  it('says what is wrong with a file that is no text', () =>
    withFolder(
      { 'page.pdf': '\0\u0001', 'huge.txt': 'x'.repeat(4_000_001), 'folder/': '' },
      async (folder) => {
        const explain = async (file: string) => {
          const { exitCode, errors } = await run(folder, [file]);
          assert.equal(exitCode, 2);
          return errors;
        };
        assert.match(await explain('missing.txt'), /missing\.txt: There is no such file/);
        assert.match(await explain('page.pdf'), /page\.pdf: It is no text in UTF-8/);
        assert.match(await explain('huge.txt'), /huge\.txt: It is larger than 4 MB/);
        assert.match(await explain('folder'), /folder: It is a folder/);
      },
    ));

  it('says why a folder cannot be written to', () =>
    withFolder({ 'a.txt': sampleArticle, taken: '' }, async (folder) => {
      const { exitCode, errors } = await run(folder, ['a.txt', '--out', join('taken', 'rules')]);
      assert.equal(exitCode, 2);
      assert.match(errors, /taken.+: It cannot be written\. A part of its path is not a folder\./);
    }));

  it('refuses a configuration that it does not understand', () =>
    withFolder(
      { 'a.txt': sampleArticle, '.rmm-detections.yaml': 'target: moon' },
      async (folder) => {
        const { exitCode, errors } = await run(folder, ['a.txt']);
        assert.equal(exitCode, 2);
        assert.match(errors, /configuration has to be put right first/);
      },
    ));

  it('asks for one article', () =>
    withFolder({}, async (folder) => {
      assert.match((await run(folder, [])).errors, /Name the file that holds the article/);
      assert.match((await run(folder, ['a', 'b'])).errors, /One article at a time/);
      assert.match((await run(folder, ['a', '--outt', 'b'])).errors, /Did you mean --out\?/);
    }));
});
