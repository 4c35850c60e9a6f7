import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverTokenTypes } from '../../client/src/tokenTypes';
import { commands } from '../../server/src/protocol/commands';
import * as messages from '../../server/src/protocol/messages';
import { settingsSection } from '../../server/src/protocol/settingKeys';
import { readManifest } from './readManifest';

const { contributes, ...manifest } = readManifest();
const clientSource = readdirSync('client/src')
  .map((file) => readFileSync(join('client/src', file), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  it('declares the commands that the client has handlers for', () => {
    const declared = contributes.commands.map(({ command }) => command);
    assert.deepEqual(declared, Object.values(commands));
  });

  it('puts every command under one category', () => {
    for (const { category, title } of contributes.commands) {
      assert.equal(category, 'RMM Detections', title);
    }
  });

  it('shows only declared commands in menus, under conditions that the client sets', () => {
    const ids = new Set<string>(Object.values(commands));
    for (const { command, when } of Object.values(contributes.menus).flat()) {
      assert.ok(ids.has(command), command);
      for (const key of when.match(/rmmDetections\.\w+/g) ?? []) {
        assert.ok(clientSource.includes(`'${key}'`), key);
      }
    }
  });

  it('names files that exist, and grammars by their own scopes', () => {
    const paths = [...contributes.grammars, ...contributes.snippets].map(({ path }) => path);
    const files = [...paths, ...contributes.languages.map(({ configuration }) => configuration)];
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
    for (const { scopeName, path } of contributes.grammars) {
      assert.equal(JSON.parse(readFileSync(path, 'utf8')).scopeName, scopeName);
    }
  });

  it('claims no language that others bring, and its own as the client names it', () => {
    assert.deepEqual(
      contributes.languages.map(({ id }) => id),
      ['rmm-kql'],
    );
    assert.ok(clientSource.includes("'rmm-kql'"));
  });

  it('colours the names that the server tells as our grammar does', () => {
    const [{ language, scopes } = assert.fail(), ...others] = contributes.semanticTokenScopes;
    assert.deepEqual([language, others], ['yaml', []]);
    assert.deepEqual(Object.keys(scopes), serverTokenTypes);
    const grammar = readFileSync('syntaxes/kql.tmLanguage.json', 'utf8');
    for (const scope of Object.values(scopes).flat()) {
      assert.match(scope, /\.kusto$/);
      assert.ok(grammar.includes(`"${scope.replace(/\.kusto$/, '')}.`), scope);
    }
  });

  it('sets nothing for other YAML but what newer VS Codes set themselves', () => {
    assert.deepEqual(contributes.configurationDefaults, {
      '[yaml]': { 'editor.quickSuggestions': { strings: 'on' } },
    });
  });

  it('asks for the VS Code whose API the client is compiled against', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  it('pins every package', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      versions.filter(([, version]) => !/^\d/.test(version)),
      [],
    );
  });
});

describe('the messages of the protocol', () => {
  it('have names of our own, each once', () => {
    const names: readonly string[] = Object.values(messages);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) {
      assert.ok(name.startsWith(`${settingsSection}/`), name);
    }
  });
});
