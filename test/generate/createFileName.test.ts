import assert from 'node:assert/strict';
import { createFileName } from '../../server/src/generate/createFileName';
import {
  type DetectionKindId,
  detectionKinds,
  findFileSubject,
} from '../../server/src/rule/detectionKinds';
import { shippedData } from '../support/shippedData';

function getKind(id: DetectionKindId) {
  const kind = detectionKinds.find((candidate) => candidate.id === id);
  assert.ok(kind);
  return kind;
}

const fileSignature = getKind('file-signature');

function create(tool: string, pattern?: string): string {
  return createFileName(tool, fileSignature, pattern);
}

describe('createFileName', () => {
  it('names files as the public collection does', () => {
    assert.equal(create('AnyDesk'), 'rmm_AnyDesk_filesig.yaml');
    assert.equal(
      createFileName('mRemoteNG', getKind('network-connection')),
      'rmm_mRemoteNG_netconn.yaml',
    );
    assert.equal(
      createFileName('parsec.app', getKind('process-creation')),
      'rmm_parsec.app_createproc.yaml',
    );
  });

  it('writes a name of several words as one', () => {
    assert.equal(create('DW Service'), 'rmm_DWService_filesig.yaml');
    assert.equal(create("I'm InTouch"), 'rmm_ImInTouch_filesig.yaml');
    assert.equal(create('Splashtop (Beta)'), 'rmm_Splashtop_Beta_filesig.yaml');
    assert.equal(create('MSP360/CloudBerry'), 'rmm_MSP360_CloudBerry_filesig.yaml');
  });

  it('keeps letters of every script, without accents', () => {
    assert.equal(create('Krämer Übersicht'), 'rmm_KramerUbersicht_filesig.yaml');
    assert.equal(create('向日葵'), 'rmm_向日葵_filesig.yaml');
  });

  it('cannot lead out of its folder or name a device', () => {
    assert.equal(create('../../etc'), 'rmm_etc_filesig.yaml');
    assert.equal(create('Acme', '../{tool}/{suffix}.yaml'), '_Acme_filesig.yaml');
    assert.equal(create('CON', '{tool}.yaml'), '_CON.yaml');
    assert.equal(create('...', '{tool}'), 'rule.yaml');
  });

  it('follows a pattern, with the ending that it has', () => {
    assert.equal(create('Acme', '{kind} of {tool}.yml'), 'FileSignature of Acme.yml');
    assert.equal(create('Acme', 'acme-{suffix}'), 'acme-filesig.yaml');
  });

  it('takes names of any length', () => {
    const name = create('語'.repeat(500));
    assert.ok(Buffer.byteLength(name) <= 255, name);
    assert.match(name, /_filesig\.yaml$/);
  });

  it('gives each tool of the catalogue a name of its own, by which it is known again', () => {
    const names = shippedData.tools.map(({ name }) => create(name).toLowerCase());
    assert.equal(new Set(names).size, names.length);
    for (const name of names) {
      assert.match(name, /^rmm_[\w.+-]+_filesig\.yaml$/);
      assert.equal(findFileSubject(name)?.kind, fileSignature);
    }
  });
});
