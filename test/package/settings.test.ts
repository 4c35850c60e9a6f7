import assert from 'node:assert/strict';
import { readEditorSettings } from '../../server/src/lsp/readEditorSettings';
import { toServerSettings } from '../../server/src/lsp/serverSettings';
import { settingsSection } from '../../server/src/protocol/settingKeys';
import { readManifest, type Setting } from './readManifest';

const settings = Object.entries(readManifest().contributes.configuration.properties);

/** Settings that no server needs to know: previews and portals read three, vscode-languageclient the other. */
const clientSettings = [
  'rmmDetections.preview.exclusions',
  'rmmDetections.preview.header',
  'rmmDetections.sentinel.workspaceResourceId',
  'rmmDetections.trace.server',
];

/** What an editor sends of settings with these values, by full key. */
function toSent(values: readonly (readonly [key: string, value: unknown])[]): object {
  const sent = {};
  for (const [key, value] of values) {
    setDeep(sent, key.split('.'), value);
  }
  return sent;
}

describe('the settings of the manifest', () => {
  it('are those that the server reads, and those of the client', () => {
    const samples = settings.map(([key, setting]) => [key, findSample(setting)] as const);
    const read = { [settingsSection]: readEditorSettings(toSent(samples)) };
    const unread = settings.map(([key]) => key).filter((key) => getDeep(read, key) === undefined);
    assert.deepEqual(unread, clientSettings);
  });

  it('have defaults that mean what no setting means', () => {
    const sent = toSent(settings.map(([key, setting]) => [key, setting.default]));
    const read = readEditorSettings(sent);
    assert.deepEqual(toServerSettings(read), toServerSettings({}));
  });

  it('stand back for the configuration file until a user sets them', () => {
    const sent = toSent(settings.map(([key, setting]) => [key, setting.default]));
    const { target, profile, checks, exclude } = readEditorSettings(sent);
    assert.deepEqual([target, profile, checks, exclude], Array(4).fill(undefined));
  });

  it('can differ by folder, but for the trace of the one server', () => {
    const wide = settings.filter(([, { scope }]) => scope !== 'resource').map(([key]) => key);
    assert.deepEqual(wide, ['rmmDetections.trace.server']);
  });
});

/** A value that the setting allows and that is not its default. */
function findSample(setting: Setting): unknown {
  const samples = setting.enum ?? [!setting.default, 7, '7d', ['a'], { 'bad-guid': 'off' }];
  const types = [setting.type].flat();
  return samples.find((sample) => sample !== setting.default && types.includes(toType(sample)));
}

function toType(value: unknown): string {
  if (Array.isArray(value)) {
    return 'array';
  }
  return typeof value === 'number' ? 'integer' : typeof value;
}

function setDeep(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  const inner: Record<string, unknown> = { ...Object(target[first]) };
  setDeep(inner, rest, value);
  target[first] = inner;
}

function getDeep(source: object, key: string): unknown {
  return key.split('.').reduce<unknown>((inner, part) => Object(inner)[part], source);
}
