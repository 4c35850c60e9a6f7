import type { DomainIndicator, Indicator, Tool } from '../catalog/catalog';
import type { YamlFile } from '../yaml/yamlTree';
import type { ConfigProblem } from './configProblem';
import { type Field, FieldReader } from './fieldReader';
import { listNames } from './listNames';
import { quote } from './quote';
import { readRootField } from './readRootField';
import { vendorFields } from './vendorFields';

const keys = listNames(vendorFields);

type Fields = Partial<Record<(typeof keys)[number], Field>>;

export interface VendorsReading {
  readonly tools: readonly Tool[];
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a vendors file: RMM tools that a workspace adds to the catalogue. Never throws: what is
 * wrong is reported and the rest counts.
 *
 * @param source what the indicators name as their provenance, such as the file's path.
 */
export function readVendors(file: YamlFile, source: string): VendorsReading {
  const reader = new FieldReader();
  const root = readRootField(file, reader);
  const { vendors } = root
    ? reader.readFields(root, ['vendors'], 'a mapping with a list of `vendors`')
    : {};
  const items = vendors ? reader.readList(vendors, 'a list of vendors, each with an `id`') : [];
  const seen = new Set<string>();
  const tools = items.flatMap((item) => {
    const fields = reader.readFields(item, keys, 'a mapping with an `id` and a `name`');
    const id = readId(item, fields, seen, reader);
    if (id !== undefined && !fields.name) {
      reader.report(item.span, `The vendor ${quote(id)} has no \`name\`. Add the product's name.`);
    }
    return id === undefined ? [] : [readTool(id, fields, source, reader)];
  });
  return { tools, problems: reader.problems };
}

function readId(
  item: Field,
  fields: Fields,
  seen: Set<string>,
  reader: FieldReader,
): string | undefined {
  if (!fields.id) {
    if (item.value.kind === 'mapping') {
      reader.report(item.span, 'This vendor has no `id`. Add one such as `id: acme-remote`.');
    }
    return undefined;
  }
  const shape = 'lower-case words joined by hyphens such as acme-remote';
  const id = reader.readText(fields.id, shape);
  if (id === undefined) {
    return undefined;
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    reader.report(fields.id.span, `${fields.id.label} has to be ${shape}, not ${quote(id)}.`);
    return undefined;
  }
  if (seen.has(id)) {
    reader.report(fields.id.span, `Another vendor of this file has the id ${quote(id)} too.`);
    return undefined;
  }
  seen.add(id);
  return id;
}

function readTool(id: string, fields: Fields, source: string, reader: FieldReader): Tool {
  const readTexts = (field: Field | undefined) =>
    field ? reader.readTexts(field, 'a list of texts') : [];
  const readIndicators = (field: Field | undefined): Indicator[] =>
    readTexts(field).map(({ text }) => ({
      value: text,
      form: 'exact',
      broad: false,
      sources: [source],
    }));
  return {
    id,
    name: (fields.name && reader.readText(fields.name, 'the name of the product')) ?? id,
    aliases: readTexts(fields.aliases).map(({ text }) => text),
    signers: readIndicators(fields.signers),
    companyNames: readIndicators(fields.companyNames),
    productNames: readIndicators(fields.productNames),
    processNames: readIndicators(fields.processNames),
    originalFileNames: readIndicators(fields.originalFileNames),
    domains: readTexts(fields.domains).flatMap(({ text, span }) => {
      const domain = toDomain(text, source);
      if (!domain) {
        reader.report(
          span,
          `${quote(text)} is no domain. Write a host such as relay.acme.example, or *.acme.example.`,
        );
      }
      return domain ?? [];
    }),
    websites: readTexts(fields.website).map(({ text }) => text),
    origin: 'workspace',
  };
}

function toDomain(text: string, source: string): DomainIndicator | undefined {
  const [, wildcard, host] = /^(\*\.)?((?:[\w-]+\.)+[\w-]+)$/.exec(text.toLowerCase()) ?? [];
  return host === undefined
    ? undefined
    : {
        value: host,
        ...(wildcard === undefined
          ? { scope: 'host', form: 'exact' }
          : { scope: 'suffix', form: 'term' }),
        broad: false,
        sources: [source],
      };
}
