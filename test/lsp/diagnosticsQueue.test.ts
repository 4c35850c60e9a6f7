import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createDiagnosticsQueue,
  type DiagnosticsQueue,
} from '../../server/src/lsp/diagnosticsQueue';
import { createGuard } from '../../server/src/lsp/guard';
import type { DiagnosisPhase } from '../../server/src/service/diagnosisPhase';

describe('diagnosticsQueue', () => {
  const uri = 'file:///rule.yaml';
  let open: Map<string, TextDocument>;
  let published: PublishDiagnosticsParams[];
  let engine: boolean;
  /** What happens while a document is diagnosed. */
  let during: (document: TextDocument, phase: DiagnosisPhase) => Promise<void>;

  function createQueue() {
    return createDiagnosticsQueue(
      {
        findDocument: (name) => open.get(name),
        hasEngine: async () => engine,
        async diagnose(document, phase) {
          await during(document, phase);
          const start = { line: 0, character: 0 };
          return [{ range: { start, end: start }, message: `${phase}: ${document.getText()}` }];
        },
        publish: (params) => published.push(params),
      },
      createGuard(() => {}, 'throw'),
    );
  }

  function put(text: string, version: number, name = uri) {
    open.set(name, TextDocument.create(name, 'yaml', version, text));
  }

  /** Lets `time` milliseconds pass and what is due then be done. */
  async function pass(time: number, queue: DiagnosticsQueue) {
    mock.timers.tick(time);
    await queue.whenIdle();
  }

  const toLine = ({ version, diagnostics }: PublishDiagnosticsParams) =>
    `${version} ${diagnostics.map(({ message }) => message).join()}`;

  beforeEach(() => {
    open = new Map();
    published = [];
    engine = true;
    during = async () => {};
    mock.timers.enable({ apis: ['setTimeout'] });
  });

  afterEach(() => {
    mock.timers.reset();
  });

  it('waits for a pause in typing', async () => {
    const queue = createQueue();
    put('a', 1);
    queue.schedule(uri, 30);
    mock.timers.tick(29);
    put('ab', 2);
    queue.schedule(uri, 30);
    mock.timers.tick(29);
    await setImmediate();
    assert.deepEqual(published, []);
    await pass(1, queue);
    assert.deepEqual(published.map(toLine), ['2 structure: ab', '2 all: ab']);
  });

  it('publishes what needs no engine first when a document is new', async () => {
    const queue = createQueue();
    put('a', 1);
    queue.schedule(uri, 0);
    await pass(0, queue);
    assert.deepEqual(published.map(toLine), ['1 structure: a', '1 all: a']);
  });

  it('does not take findings away from the screen between two versions', async () => {
    const queue = createQueue();
    put('a', 1);
    queue.schedule(uri, 0);
    await pass(0, queue);
    put('b', 2);
    queue.schedule(uri, 0);
    await pass(0, queue);
    assert.deepEqual(published.slice(2).map(toLine), ['2 all: b']);
  });

  it('publishes the structure alone while there is no engine', async () => {
    engine = false;
    const queue = createQueue();
    put('a', 1);
    queue.schedule(uri, 0);
    await pass(0, queue);
    assert.deepEqual(published.map(toLine), ['1 structure: a']);
  });

  it('drops a version that is replaced while it is at work', async () => {
    const queue = createQueue();
    put('a', 1);
    during = async () => put('b', 2);
    queue.schedule(uri, 0);
    await pass(0, queue);
    assert.deepEqual(published, []);
  });

  it('does not publish for a document that is closed while it is at work', async () => {
    const queue = createQueue();
    put('a', 1);
    during = async () => {
      open.delete(uri);
      queue.clear(uri);
    };
    queue.schedule(uri, 0);
    await pass(0, queue);
    assert.deepEqual(published, []);
  });

  it('does not mistake a reopened document of the same version for the closed one', async () => {
    const queue = createQueue();
    put('before', 1);
    during = async () => put('after', 1);
    queue.schedule(uri, 0);
    await pass(0, queue);
    assert.deepEqual(published, []);
  });

  it('takes back on closing what it published, once', async () => {
    const queue = createQueue();
    put('a', 1);
    queue.schedule(uri, 0);
    await pass(0, queue);
    published.length = 0;
    open.delete(uri);
    queue.clear(uri);
    queue.clear(uri);
    assert.deepEqual(published, [{ uri, diagnostics: [] }]);
  });

  it('diagnoses one document at a time, the latest to change first of those that wait', async () => {
    const queue = createQueue();
    const names = ['file:///1.yaml', 'file:///2.yaml', 'file:///3.yaml'];
    const order: string[] = [];
    let atWork = 0;
    during = async (document, phase) => {
      atWork++;
      assert.equal(atWork, 1);
      await setImmediate();
      atWork--;
      if (phase === 'all') {
        order.push(document.uri);
      }
    };
    for (const name of names) {
      put('a', 1, name);
      queue.schedule(name, 0);
    }
    await pass(0, queue);
    assert.deepEqual(order, [names[0], names[2], names[1]]);
  });

  it('does nothing more once it is disposed of', async () => {
    const queue = createQueue();
    put('a', 1);
    queue.schedule(uri, 30);
    queue.dispose();
    await pass(30, queue);
    assert.deepEqual(published, []);
  });
});
