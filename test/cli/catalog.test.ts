import assert from 'node:assert/strict';
import { runCommandLine } from '../../server/src/cli/runCommandLine';
import type { CatalogTool } from '../../server/src/protocol/messages';
import { withFolder } from '../support/withFolder';
import { createTerminal } from './createTerminal';

const vendors = {
  '.rmm-detections.yaml': 'vendors: [vendors.yaml]\nsanctioned: [acme]\n',
  'vendors.yaml': 'vendors:\n  - id: acme\n    name: Acme Remote\n    signers: [Acme Ltd]\n',
};

async function run(folder: string, ...args: string[]) {
  const terminal = createTerminal(folder);
  const exitCode = await runCommandLine(['catalog', ...args], terminal);
  return { exitCode, output: terminal.getOutput(), errors: terminal.getErrors() };
}

describe('catalog', () => {
  it('lists all tools with the kinds of rule that there can be', () =>
    withFolder(vendors, async (folder) => {
      const { exitCode, output, errors } = await run(folder);
      assert.deepEqual([exitCode, errors], [0, '']);
      assert.match(output, /^ID +NAME +RULES\n/);
      assert.match(output, /^anydesk +AnyDesk +netconn filesig createproc$/m);
      assert.match(output, /^acme +Acme Remote \(sanctioned\) +filesig$/m);
      assert.ok(output.split('\n').length > 250);
    }));

  it('lists the tools that a query means', () =>
    withFolder({}, async (folder) => {
      const { output } = await run(folder, 'faronics');
      assert.equal(output.trimEnd().split('\n').length, 5);
    }));

  it('shows all that is known of the one tool that a query means', () =>
    withFolder({}, async (folder) => {
      for (const query of [['anydesk'], ['any', 'desk'], ['AnyDesk']]) {
        const { output } = await run(folder, ...query);
        assert.match(output, /^AnyDesk\n {2}Id +anydesk\n {2}Rules +network-connection\n/);
        assert.match(output, /^ {2}Signers +AnyDesk Software GmbH\n +anydesk software$/m);
        assert.match(output, /^ +\*\.anydesk\.com$/m);
        assert.match(output, /lolrmm:yaml\/anydesk\.yaml\n$/);
      }
    }));

  it('marks what stands for much else too', () =>
    withFolder({}, async (folder) => {
      const { output } = await run(folder, 'chrome-remote-desktop');
      assert.match(output, /^ {2}Signers +Google LLC {2}\(broad: stands for much else too\)$/m);
    }));

  it('gives programs every value with its sources', () =>
    withFolder(vendors, async (folder) => {
      const { output } = await run(folder, 'acme', '--format', 'json');
      const { version, tools } = JSON.parse(output) as {
        version: number;
        tools: readonly CatalogTool[];
      };
      assert.equal(version, 1);
      assert.deepEqual(
        tools.map(({ id, origin, sanctioned, kinds }) => ({ id, origin, sanctioned, kinds })),
        [{ id: 'acme', origin: 'workspace', sanctioned: true, kinds: ['file-signature'] }],
      );
      assert.deepEqual(tools[0]?.signers, [
        { value: 'Acme Ltd', form: 'exact', broad: false, sources: ['workspace:vendors.yaml'] },
      ]);
    }));

  it('says that it found nothing, which is no failure', () =>
    withFolder({}, async (folder) => {
      const text = await run(folder, 'qwertyuiop');
      assert.deepEqual([text.exitCode, text.output], [0, '']);
      assert.match(text.errors, /no tool like "qwertyuiop"/);
      const json = await run(folder, 'qwertyuiop', '--format', 'json');
      assert.deepEqual(JSON.parse(json.output), { version: 1, tools: [] });
    }));

  it('says what is wrong with its options', () =>
    withFolder({}, async (folder) => {
      const { exitCode, errors } = await run(folder, '--format', 'sarif');
      assert.equal(exitCode, 2);
      assert.match(errors, /--format has to be one of text, json, not "sarif"/);
    }));
});
