import assert from 'node:assert/strict';
import { readVendors as readVendorsFile } from '../../server/src/config/readVendors';
import { parseYaml } from '../../server/src/yaml/parseYaml';

const readVendors = (text: string, source: string) => readVendorsFile(parseYaml(text), source);

function findMessages(text: string): string[] {
  return readVendors(text, 'test').problems.map(({ message }) => message);
}

describe('readVendors', () => {
  it('reads a tool with all its indicators', () => {
    const { tools, problems } = readVendors(
      `
vendors:
  - id: acme-remote
    name: Acme Remote
    aliases: [Acme]
    signers: [Acme Remote Ltd]
    companyNames: [Acme]
    productNames: [Acme Remote]
    processNames: [acmeagent.exe]
    originalFileNames: [acme.exe]
    domains: ["*.Acme.example", relay.acme.example]
    website: https://acme.example
`,
      'workspace:rmm-vendors.yaml',
    );
    const base = { form: 'exact', broad: false, sources: ['workspace:rmm-vendors.yaml'] };
    assert.deepEqual(problems, []);
    assert.deepEqual(tools, [
      {
        id: 'acme-remote',
        name: 'Acme Remote',
        aliases: ['Acme'],
        signers: [{ value: 'Acme Remote Ltd', ...base }],
        companyNames: [{ value: 'Acme', ...base }],
        productNames: [{ value: 'Acme Remote', ...base }],
        processNames: [{ value: 'acmeagent.exe', ...base }],
        originalFileNames: [{ value: 'acme.exe', ...base }],
        domains: [
          { value: 'acme.example', scope: 'suffix', ...base, form: 'term' },
          { value: 'relay.acme.example', scope: 'host', ...base },
        ],
        websites: ['https://acme.example'],
        origin: 'workspace',
      },
    ]);
  });

  it('asks for an id and a name', () => {
    assert.deepEqual(findMessages('vendors:\n  - name: Acme\n'), [
      'This vendor has no `id`. Add one such as `id: acme-remote`.',
    ]);
    assert.deepEqual(findMessages('vendors:\n  - id: acme\n'), [
      "The vendor `acme` has no `name`. Add the product's name.",
    ]);
  });

  it('refuses an id that stands twice or is not in kebab case', () => {
    const { tools, problems } = readVendors(
      'vendors: [{id: acme, name: A}, {id: acme, name: B}, {id: Acme Ltd, name: C}]',
      'test',
    );
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['A'],
    );
    assert.equal(problems.length, 2);
  });

  it('says how a domain is written', () => {
    assert.match(
      findMessages('vendors: [{id: a, name: A, domains: ["https://x.example/y"]}]')[0] ?? '',
      /no domain\. Write a host such as/,
    );
  });

  it('offers the key that an unknown one resembles', () => {
    assert.deepEqual(findMessages('vendors: [{id: a, name: A, signer: [x]}]'), [
      'Unknown key `signer`. Did you mean `signers`?',
    ]);
  });

  it('says what the file should hold when it holds something else', () => {
    assert.deepEqual(findMessages('- id: a'), [
      'The file has to be a mapping with a list of `vendors`.',
    ]);
    assert.deepEqual(findMessages('vendors: 5'), [
      'An item of `vendors` has to be a mapping with an `id` and a `name`.',
    ]);
  });
});
