import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorkspace } from '../../server/src/workspace/loadWorkspace';
import type { Workspace } from '../../server/src/workspace/workspace';
import { withFolder } from '../support/withFolder';

const schema = '{"Custom_CL": [{"name": "Host", "type": "string"}]}';

/** Each problem as file, line and message; lines count from 0. */
function describeProblems(folder: string, { problems }: Workspace): string[] {
  return problems.map(
    ({ file, range, message }) =>
      `${file.slice(folder.length + 1)}:${range.start.line}:${range.start.character} ${message}`,
  );
}

describe('loadWorkspace', () => {
  it('takes a folder without configuration as it is', () =>
    withFolder({}, async (folder) => {
      const workspace = await loadWorkspace(folder);
      assert.equal(workspace.configFile, undefined);
      assert.deepEqual(workspace.config.settings, {});
      assert.deepEqual(workspace.problems, []);
    }));

  it('shares what workspaces without schemas of their own add to a schema', () =>
    withFolder({ '.rmm-detections.yaml': 'target: defender' }, async (folder) => {
      const [first, second] = [await loadWorkspace(folder), await loadWorkspace(folder)];
      assert.equal(first.extensions, second.extensions);
    }));

  it('reads custom schemas and vendors that paths and globs name', () =>
    withFolder(
      {
        '.rmm-detections.yaml':
          'schemas: ["schemas/*.json"]\nvendors: [vendors.yaml]\nwatchlists: { VIP: { User: string } }\n',
        'schemas/a.json': schema,
        'schemas/deeper/b.json': schema,
        'vendors.yaml': 'vendors: [{ id: acme, name: Acme }]',
      },
      async (folder) => {
        const workspace = await loadWorkspace(folder);
        assert.deepEqual(workspace.problems, []);
        assert.deepEqual(
          workspace.extensions.tables.map(({ name }) => name),
          ['Custom_CL'],
        );
        assert.deepEqual([...workspace.extensions.watchlists.keys()], ['VIP']);
        assert.deepEqual(
          workspace.tools.map(({ id }) => id),
          ['acme'],
        );
      },
    ));

  it('gives each problem its file and place', () =>
    withFolder(
      {
        '.rmm-detections.yaml':
          'target: auto\nschemas: [missing.json, "none/*.json"]\nprofil: default\nvendors: [vendors.yaml]\n',
        'vendors.yaml': '# ours\nvendors:\n  - id: acme\n',
      },
      async (folder) => {
        assert.deepEqual(describeProblems(folder, await loadWorkspace(folder)), [
          '.rmm-detections.yaml:1:10 `missing.json` cannot be used. There is no such file or folder.',
          '.rmm-detections.yaml:1:24 `none/*.json` cannot be used. No file matches.',
          '.rmm-detections.yaml:2:0 Unknown key `profil`. Did you mean `profile`?',
          "vendors.yaml:2:4 The vendor `acme` has no `name`. Add the product's name.",
        ]);
      },
    ));

  it('places a problem of a schema file in that file', () =>
    withFolder(
      { '.rmm-detections.yaml': 'schemas: [a.json]', 'a.json': '{"T": [\n' },
      async (folder) => {
        const { problems } = await loadWorkspace(folder);
        assert.deepEqual([...new Set(problems.map(({ file }) => file))], [join(folder, 'a.json')]);
      },
    ));

  it('refuses a link that leads out of the workspace', () =>
    withFolder(
      { 'secret.json': schema, 'in/.rmm-detections.yaml': 'schemas: [link.json]' },
      async (folder) => {
        symlinkSync(join(folder, 'secret.json'), join(folder, 'in/link.json'));
        const workspace = await loadWorkspace(join(folder, 'in'));
        assert.deepEqual(workspace.extensions.tables, []);
        assert.match(workspace.problems[0]?.message ?? '', /leads out of the workspace/);
      },
    ));

  it('demands a configuration that is named', () =>
    withFolder({}, async (folder) => {
      const workspace = await loadWorkspace(folder, join(folder, 'ci.yaml'));
      assert.deepEqual(describeProblems(folder, workspace), [
        'ci.yaml:0:0 It cannot be read. There is no such file or folder.',
      ]);
    }));
});
