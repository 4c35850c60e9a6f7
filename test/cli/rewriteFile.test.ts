import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { rewriteFile } from '../../server/src/cli/rewriteFile';
import { withFolder } from '../support/withFolder';

describe('a file that is rewritten', () => {
  it('has the new text, and nothing else stands beside it', () =>
    withFolder({ 'a.yaml': 'old\r\n' }, async (folder) => {
      assert.equal(await rewriteFile(join(folder, 'a.yaml'), 'old\r\n', 'new\r\n'), undefined);
      assert.equal(readFileSync(join(folder, 'a.yaml'), 'utf8'), 'new\r\n');
      assert.deepEqual(readdirSync(folder), ['a.yaml']);
    }));

  it('keeps its byte order mark', () =>
    withFolder({ 'a.yaml': '\uFEFFold' }, async (folder) => {
      await rewriteFile(join(folder, 'a.yaml'), 'old', 'new');
      assert.equal(readFileSync(join(folder, 'a.yaml'), 'utf8'), '\uFEFFnew');
    }));

  it('keeps its permissions', () =>
    withFolder({ 'a.yaml': 'old' }, async (folder) => {
      chmodSync(join(folder, 'a.yaml'), 0o640);
      await rewriteFile(join(folder, 'a.yaml'), 'old', 'new');
      assert.equal(statSync(join(folder, 'a.yaml')).mode & 0o777, 0o640);
    }));

  it('is the one that a symbolic link leads to', () =>
    withFolder({ 'a.yaml': 'old' }, async (folder) => {
      symlinkSync('a.yaml', join(folder, 'link.yaml'));
      await rewriteFile(join(folder, 'link.yaml'), 'old', 'new');
      assert.equal(readFileSync(join(folder, 'a.yaml'), 'utf8'), 'new');
      assert.ok(lstatSync(join(folder, 'link.yaml')).isSymbolicLink());
    }));

  it('is left alone when it has changed meanwhile', () =>
    withFolder({ 'a.yaml': 'newer' }, async (folder) => {
      const failure = await rewriteFile(join(folder, 'a.yaml'), 'old', 'new');
      assert.match(failure ?? '', /changed meanwhile/);
      assert.equal(readFileSync(join(folder, 'a.yaml'), 'utf8'), 'newer');
    }));

  it('is left alone when it is no UTF-8, which reading has blurred', () =>
    withFolder({}, async (folder) => {
      const bytes = Buffer.from([0x61, 0xff, 0x62]);
      writeFileSync(join(folder, 'a.yaml'), bytes);
      const failure = await rewriteFile(join(folder, 'a.yaml'), bytes.toString('utf8'), 'new');
      assert.match(failure ?? '', /not UTF-8/);
      assert.deepEqual(readFileSync(join(folder, 'a.yaml')), bytes);
    }));

  it('says why it cannot be written', () =>
    withFolder({}, async (folder) => {
      assert.match((await rewriteFile(join(folder, 'a.yaml'), 'x', 'y')) ?? '', /no such file/);
    }));
});
