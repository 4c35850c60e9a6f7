import assert from 'node:assert/strict';
import {
  type CodeLens,
  commands,
  type DocumentSymbol,
  type Hover,
  type Location,
  MarkdownString,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextEditor,
  window,
} from 'vscode';
import { findText, openFile } from './ruleEditor';

describe('reading a rule', () => {
  it('shows on hover what a column is', async () => {
    const editor = await openFile('anydesk.yaml');
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      findText(editor, 'Signer has').start.translate(0, 2),
    );
    const text = hovers.flatMap(({ contents }) => contents).map(toText);
    assert.match(text.join('\n'), /Signer[\s\S]*DeviceFileCertificateInfo/);
  });

  it('gives the names in a query the colours of what they are', async () => {
    const editor = await openFile('several.yaml');
    assert.deepEqual((await listTokens(editor)).slice(-10), [
      'Window: variable',
      'DeviceNetworkEvents: class',
      'Timestamp: property',
      'ago: function',
      'Window: variable',
      'RemoteUrl: property',
      'FirstSeen: property',
      'min: function',
      'Timestamp: property',
      'DeviceName: property',
    ]);
  });

  it('outlines the fields, and the query below its field', async () => {
    const editor = await openFile('anydesk.yaml');
    const [rule = assert.fail(), ...others] = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    assert.deepEqual(others, []);
    assert.match(rule.name, /AnyDesk - File Signature/);
    const query = rule.children.find(({ name }) => name === 'query');
    assert.deepEqual(
      query?.children.map(({ name }) => name),
      ['DeviceFileCertificateInfo'],
    );
  });

  it('leads from a name to where the query defines it', async () => {
    const editor = await openFile('several.yaml');
    const [found] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      findText(editor, 'ago(Window)').end.translate(0, -2),
    );
    assert.deepEqual(found?.range, findText(editor, 'Window'));
  });

  it('previews the rule that a lens stands above', async () => {
    const editor = await openFile('several.yaml');
    const lenses = await commands.executeCommand<CodeLens[]>(
      'vscode.executeCodeLensProvider',
      editor.document.uri,
      10,
    );
    const titles = lenses.map(({ command }) => command?.title);
    assert.deepEqual(titles, [
      'Preview',
      'Open in Defender',
      '1 column',
      'Preview',
      'Open in Defender',
      '2 columns',
    ]);
    const { command, arguments: args = [] } = lenses[3]?.command ?? assert.fail();
    await commands.executeCommand(command, ...args);
    const shown = window.visibleTextEditors.map(({ document }) => document);
    const preview = shown.find(({ uri }) => uri.scheme === 'rmm-query');
    assert.match(preview?.getText() ?? '', /^\/\/ Second of two rules/);
  });
});

function toText(content: Hover['contents'][number]): string {
  return content instanceof MarkdownString || typeof content !== 'string' ? content.value : content;
}

/** Each semantic token as `text: type`. */
async function listTokens({ document }: TextEditor): Promise<string[]> {
  const { tokenTypes } = await commands.executeCommand<SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await commands.executeCommand<SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(index * 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const text = document.lineAt(line).text.slice(character, character + length);
    return `${text}: ${tokenTypes[type]}`;
  });
}
