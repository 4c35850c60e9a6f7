import assert from 'node:assert/strict';
import { readCursor } from '../../support/atCursor';
import { engine, sampleScope } from '../../support/kqlSample';

function findAt(marked: string) {
  const { text, offset } = readCursor(marked);
  const entity = engine.findEntity(text, offset, sampleScope);
  if (entity) assert.ok(entity.span.start <= offset && offset <= entity.span.end);
  return entity;
}

describe('findEntity', () => {
  it('knows a column, its type and its tables', () => {
    for (const name of ['$0RemotePort', 'Remote$0Port', 'RemotePort$0']) {
      const {
        kind,
        name: found,
        type,
        tables,
      } = findAt(`DeviceNetworkEvents | where ${name} > 1`) ?? {};
      assert.deepEqual(
        { kind, found, type, tables },
        { kind: 'column', found: 'RemotePort', type: 'int', tables: ['DeviceNetworkEvents'] },
      );
    }
  });

  it('knows the column that a function of rows is invoked with', () => {
    const { kind, type, display } =
      findAt('DeviceProcessEvents | invoke FileProfile(SH$0A1)') ?? {};
    assert.deepEqual([kind, type, display], ['column', 'string', 'SHA1: string']);
  });

  it('knows tables and functions', () => {
    assert.equal(findAt('Device$0ProcessEvents')?.kind, 'table');
    const { kind, name, display } = findAt('print a$0go(1d)') ?? {};
    assert.deepEqual([kind, name], ['function', 'ago']);
    assert.match(display ?? '', /ago\(.*\): datetime/);
  });

  it('knows variables and parameters, where they are declared and where they are used', () => {
    assert.equal(findAt('let f$0rom = ago(1d); print from')?.kind, 'variable');
    assert.equal(findAt('let from = ago(1d); print f$0rom')?.kind, 'variable');
    assert.equal(findAt('let f = (p: int) { print p$0 }; f(1)')?.kind, 'parameter');
  });

  it('knows operators', () => {
    assert.deepEqual(findAt("DeviceProcessEvents | where FileName h$0as 'x'")?.name, 'has');
    assert.deepEqual(findAt('DeviceProcessEvents | wh$0ere true')?.name, 'where');
  });

  it('knows nothing of names that do not resolve, of strings and of comments', () => {
    assert.equal(findAt('DeviceProcessEvents | where No$0thing == 1'), undefined);
    assert.equal(findAt("print 'DeviceProcess$0Events'"), undefined);
    assert.equal(findAt('print 1 // DeviceProcess$0Events'), undefined);
    assert.equal(findAt('$0'), undefined);
  });
});
