import type { Indicator, Tool } from '../catalog/catalog';
import { type ChosenTerms, chooseTerms, withoutCovered } from '../catalog/chooseTerms';
import type { DetectionKind } from '../rule/detectionKinds';
import type { ToolComparison, ToolCondition } from './toolCondition';

type Alternatives = Pick<ToolCondition, 'alternatives' | 'leftOut'>;

/** Files that are no programs, so that no process bears their names. */
const noProgram = /\.(?:apk|deb|dll|dmg|msi|msix|pkg|rpm|sys|zip)$/i;

const nothing: Alternatives = { alternatives: [], leftOut: [] };

/**
 * By what a rule of a kind recognises a tool. Without alternatives where the catalogue knows nothing
 * for that kind, or nothing but what stands for much else too.
 */
export function createToolCondition(tool: Tool, kind: DetectionKind): ToolCondition {
  const finding = kind.describe(tool.name);
  switch (kind.id) {
    case 'file-signature':
      return { ...compareTerms('Signer', chooseTerms(tool.signers)), finding };
    case 'network-connection':
      return createConnectionCondition(tool, finding);
    case 'process-creation': {
      const condition = join([
        compareVersionInfo(tool, 'Process'),
        compareFileNames('FileName', tool.processNames),
        compareFileNames('ProcessVersionInfoOriginalFileName', tool.originalFileNames),
      ]);
      return { ...condition, finding };
    }
  }
}

/**
 * Domains, and beside them whatever processes of the product connect to, since many tools can be run
 * with a server of one's own. Names of files alone are too weak for that: they count only for tools
 * that nothing better is known of.
 */
function createConnectionCondition(tool: Tool, finding: string): ToolCondition {
  const domains = compareTerms('RemoteUrl', chooseTerms(tool.domains));
  const versionInfo = compareVersionInfo(tool, 'InitiatingProcess');
  if (domains.alternatives.length > 0) {
    return versionInfo.alternatives.length > 0
      ? {
          ...join([domains, versionInfo]),
          finding: `Finds connections to the domains of ${tool.name}, and those that its processes make.`,
        }
      : { ...domains, finding };
  }
  const processes =
    versionInfo.alternatives.length > 0
      ? versionInfo
      : compareFileNames('InitiatingProcessFileName', tool.processNames);
  return {
    ...join([domains, processes]),
    finding: `Finds connections that processes of ${tool.name} make.`,
  };
}

function compareTerms(column: string, { terms, broad }: ChosenTerms): Alternatives {
  return {
    alternatives: terms.length > 0 ? [[{ column, by: 'has', values: terms }]] : [],
    leftOut: broad,
  };
}

/**
 * Company and product as the file's version information names them. A broad name of one is used
 * beside the names of the other: `Google` says little, with `Chrome Remote Desktop` it says enough.
 */
function compareVersionInfo(tool: Tool, prefix: 'Process' | 'InitiatingProcess'): Alternatives {
  const companies = chooseTerms(tool.companyNames);
  const products = chooseTerms(tool.productNames);
  const compare = (
    name: 'CompanyName' | 'ProductName',
    values: readonly string[],
  ): ToolComparison[] =>
    values.length > 0 ? [{ column: `${prefix}VersionInfo${name}`, by: 'has', values }] : [];
  if (products.terms.length > 0) {
    const allCompanies = withoutCovered([...companies.terms, ...companies.broad]);
    return {
      alternatives: [
        [...compare('CompanyName', allCompanies), ...compare('ProductName', products.terms)],
      ],
      leftOut: products.broad,
    };
  }
  if (companies.terms.length > 0) {
    return {
      alternatives: [
        [...compare('CompanyName', companies.terms), ...compare('ProductName', products.broad)],
      ],
      leftOut: companies.broad,
    };
  }
  return { alternatives: [], leftOut: [...companies.broad, ...products.broad] };
}

/** A name that queries match as a term stands for all names that hold it; the others are whole names. */
function compareFileNames(column: string, indicators: readonly Indicator[]): Alternatives {
  const programs = indicators.filter(({ value }) => !noProgram.test(value));
  if (programs.length === 0) {
    return nothing;
  }
  const { terms, broad } = chooseTerms(programs.filter(({ form }) => form === 'term'));
  const names = programs.filter(({ form }) => form === 'exact');
  const equals = names.filter((name) => !name.broad).map(({ value }) => value);
  return {
    alternatives: [
      ...compareTerms(column, { terms, broad }).alternatives,
      ...(equals.length > 0 ? [[{ column, by: 'equals' as const, values: equals }]] : []),
    ],
    leftOut: [...broad, ...names.filter((name) => name.broad).map(({ value }) => value)],
  };
}

function join(parts: readonly Alternatives[]): Alternatives {
  return {
    alternatives: parts.flatMap(({ alternatives }) => alternatives),
    leftOut: withoutRepeated(parts.flatMap(({ leftOut }) => leftOut)),
  };
}

function withoutRepeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
