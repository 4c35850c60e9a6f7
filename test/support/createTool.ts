import type { DomainIndicator, Indicator, Tool } from '../../server/src/catalog/catalog';

/** A tool with nothing but what a test says about it. */
export function createTool(id: string, parts: Partial<Tool> = {}): Tool {
  return {
    id,
    name: id,
    aliases: [],
    signers: [],
    companyNames: [],
    productNames: [],
    processNames: [],
    originalFileNames: [],
    domains: [],
    websites: [],
    origin: 'shipped',
    ...parts,
  };
}

export function createIndicator(value: string, form: Indicator['form'] = 'exact'): Indicator {
  return { value, form, broad: false, sources: ['test'] };
}

export function createDomain(value: string, scope: DomainIndicator['scope']): DomainIndicator {
  return { ...createIndicator(value, scope === 'suffix' ? 'term' : 'exact'), scope };
}
