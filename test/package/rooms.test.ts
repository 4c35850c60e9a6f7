import assert from 'node:assert/strict';
import { findImports } from './findImports';
import { rooms, wrappedPackages } from './rooms';

const imports = findImports();

describe('the rooms of the source', () => {
  it('are all in the table', () => {
    const found = new Set(imports.map(({ room }) => room));
    assert.deepEqual(
      [...found].filter((room) => !(room in rooms)),
      [],
    );
  });

  it('import only what the table allows', () => {
    const wrong = imports.filter(({ room, target }) => {
      const allowed = rooms[room];
      return target.kind === 'package'
        ? !allowed?.packages.includes(target.name)
        : // Whoever has a version to tell reads it in the manifest.
          target.name !== room &&
            target.name !== 'manifest' &&
            !allowed?.rooms.includes(target.name);
    });
    assert.deepEqual(
      wrong.map(({ file, target }) => `${file} imports ${target.name}`),
      [],
    );
  });

  it('leave a wrapped package to its wrapper', () => {
    const wrong = imports.filter(({ file, target }) => {
      const wrapper = wrappedPackages[target.name];
      return wrapper !== undefined && wrapper !== file;
    });
    assert.deepEqual(
      wrong.map(({ file }) => file),
      [],
    );
  });

  it('never look back: no room is reached from what it imports', () => {
    for (const room of Object.keys(rooms)) {
      assert.ok(!findReachable(room).has(room), room);
    }
  });
});

function findReachable(room: string): Set<string> {
  const reached = new Set<string>();
  const open = [...(rooms[room]?.rooms ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!reached.has(next)) {
      reached.add(next);
      open.push(...(rooms[next]?.rooms ?? []));
    }
  }
  return reached;
}
