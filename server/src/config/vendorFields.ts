import type { FieldSpec, ValueType } from '../rule/fieldSpec';

const texts = { kind: 'list', item: { kind: 'text' } } as const satisfies ValueType;

/** What describes a tool in a vendors file, in the order in which it is usually written. */
export const vendorFields = [
  {
    name: 'id',
    type: { kind: 'text' },
    summary:
      'What the tool goes by in commands and in `sanctioned`: lower-case words joined by hyphens. An id of the shipped catalogue adds to that tool.',
    required: true,
    example: 'id: acme-remote',
  },
  {
    name: 'name',
    type: { kind: 'text' },
    summary: 'The name of the product, as rules and reports show it.',
    required: true,
    example: 'name: Acme Remote',
  },
  {
    name: 'aliases',
    type: texts,
    summary: 'Other names that the product is known by, so that a search finds it.',
    example: 'aliases: [AcmeRC]',
  },
  {
    name: 'signers',
    type: texts,
    summary: 'Names on the code-signing certificates, as the column `Signer` shows them.',
    example: 'signers: [Acme Remote Ltd]',
  },
  {
    name: 'companyNames',
    type: texts,
    summary: 'Companies in the version information of the program files.',
    example: 'companyNames: [Acme]',
  },
  {
    name: 'productNames',
    type: texts,
    summary: 'Products in the version information of the program files.',
    example: 'productNames: [Acme Remote]',
  },
  {
    name: 'processNames',
    type: texts,
    summary: 'Names of the program files, such as those of the agent.',
    example: 'processNames: [acmeagent.exe]',
  },
  {
    name: 'originalFileNames',
    type: texts,
    summary: 'Original file names in the version information, which survive a renaming.',
    example: 'originalFileNames: [AcmeAgent.exe]',
  },
  {
    name: 'domains',
    type: texts,
    summary:
      'Hosts that the tool connects to. `*.acme.example` stands for the domain and all below it.',
    example: 'domains: ["*.acme.example"]',
  },
  {
    name: 'website',
    type: { kind: 'text' },
    summary: 'Where the vendor describes the product.',
    example: 'website: https://acme.example',
  },
] as const satisfies readonly FieldSpec[];

/** What may stand in a vendors file. */
export const vendorsFileFields = [
  {
    name: 'vendors',
    type: { kind: 'list', item: { kind: 'mapping', fields: vendorFields } },
    summary: 'RMM tools of your own, merged over the shipped catalogue by id.',
    required: true,
  },
] as const satisfies readonly FieldSpec[];
