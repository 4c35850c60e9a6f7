import assert from 'node:assert/strict';
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type RegistrationParams,
  RegistrationRequest,
  type TextDocumentRegistrationOptions,
  type UnregistrationParams,
  UnregistrationRequest,
} from 'vscode-languageserver/node';
import type { LspClient } from '../support/lspClient';
import { createRuleWithQuery } from '../support/sampleRule';
import { startTestServer, type TestServer } from '../support/testServer';

describe('formattingOffer', () => {
  const rule = createRuleWithQuery('DeviceEvents');
  const takesRegistrations = {
    textDocument: {
      formatting: { dynamicRegistration: true },
      rangeFormatting: { dynamicRegistration: true },
    },
  };
  let server: TestServer;
  /** By the id of the registration, the patterns of files that formatting is offered for. */
  let offered: Map<string, string[]>;
  let tellChange: () => void;

  beforeEach(() => {
    server = startTestServer();
    offered = new Map();
    tellChange = () => {};
    const { connection } = server.client;
    connection.onRequest(RegistrationRequest.type, ({ registrations }: RegistrationParams) => {
      for (const { id, method, registerOptions } of registrations) {
        const { documentSelector } = registerOptions as TextDocumentRegistrationOptions;
        const patterns = documentSelector?.map((filter) =>
          typeof filter === 'object' && 'pattern' in filter ? String(filter.pattern) : '',
        );
        offered.set(id, [method, ...(patterns ?? [])]);
      }
      tellChange();
    });
    connection.onRequest(
      UnregistrationRequest.type,
      ({ unregisterations }: UnregistrationParams) => {
        for (const { id } of unregisterations) {
          offered.delete(id);
        }
        tellChange();
      },
    );
  });

  afterEach(() => server.stop());

  /** Resolves when that is what is offered for, both for files and for ranges of them. */
  async function waitForOffer(...patterns: string[]): Promise<void> {
    const wanted =
      patterns.length === 0
        ? []
        : [DocumentFormattingRequest.method, DocumentRangeFormattingRequest.method].map(
            (method) => [method, ...patterns],
          );
    const isThere = () => JSON.stringify([...offered.values()]) === JSON.stringify(wanted);
    while (!isThere()) {
      await new Promise<void>((resolve) => {
        tellChange = resolve;
      });
    }
  }

  async function start(): Promise<LspClient> {
    const { capabilities } = await server.client.initialize({ capabilities: takesRegistrations });
    assert.equal(capabilities.documentFormattingProvider, undefined);
    assert.equal(capabilities.documentRangeFormattingProvider, undefined);
    return server.client;
  }

  it('holds for the rules that are open, and not for other YAML', async () => {
    const client = await start();
    await client.open('file:///a/workflow.yaml', 'on: push\n');
    await client.waitForDiagnostics('file:///a/workflow.yaml');
    await client.open('file:///a/%5Bb%5D/rule.yaml', rule);
    await waitForOffer('/a/[b]/rule.yaml');
    await client.open('untitled:Untitled-1', rule);
    await waitForOffer('/a/[b]/rule.yaml', 'Untitled-1');
    await client.close('file:///a/%5Bb%5D/rule.yaml');
    await waitForOffer('Untitled-1');
  });

  it('follows what a file becomes as it is typed', async () => {
    const client = await start();
    const uri = 'file:///a/new.yaml';
    await client.open(uri, '');
    await client.change(uri, 2, { text: rule });
    await waitForOffer('/a/new.yaml');
    await client.change(uri, 3, { text: 'on: push\n' });
    await waitForOffer();
  });

  it('is made once for all to editors that take no registrations', async () => {
    const { capabilities } = await server.client.initialize();
    assert.equal(capabilities.documentFormattingProvider, true);
    assert.equal(capabilities.documentRangeFormattingProvider, true);
  });
});
