import type { FactIndicator } from './facts';
import {
  broadDomains,
  correctedDomains,
  downloadPortals,
  foreignDomains,
  sharedDomains,
} from './vendorDomainJudgements';
import { isQueriedTerm, mergeIndicators, type VendorIndicator } from './vendorIndicator';

/** Second-level labels under which a country's registrants have their names: `x.co.uk`. */
const registryLabels = new Set(['co', 'com', 'eu', 'net', 'org']);

/**
 * Domains of a tool: lower case, without scheme, port and path.
 *
 * - `*.x` becomes the suffix `x`. A pattern inside a label (`relay-[a-f0-9]{8}.net.anydesk.com`,
 *   `auth*.aeroadmin.com`) becomes the suffix of the labels right of it, the narrowest form that
 *   holds all it means and that a query can match.
 * - A registered name that queries match with `has` stands for all below it, so it is a suffix.
 *   Other names are hosts.
 * - A suffix is a `term`, since only `has` and `endswith` find what lies below it; a host is
 *   `exact`, or a `term` where queries match it so.
 * - Domains that a tool shares with others are broad; download portals are left out.
 * - Addresses, placeholders (`<operator-configured server>`) and single labels are left out.
 */
export function toDomainIndicators(
  toolId: string,
  values: readonly FactIndicator[],
): VendorIndicator[] {
  const foreign = foreignDomains[toolId] ?? [];
  const shared = sharedDomains[toolId] ?? [];
  const indicators = values.flatMap((fact): VendorIndicator[] => {
    if (fact.kind === 'ip' || fact.kind === 'placeholder' || fact.kind === 'label') {
      return [];
    }
    const host = toHost(fact.value);
    const plain = cutPatterns(host);
    const value = correctedDomains[plain] ?? plain;
    if (!isDomain(value) || foreign.includes(value) || isPortal(value)) {
      return [];
    }
    const isSuffix = plain !== host || (isQueriedTerm(fact) && isRegisteredName(value));
    return [
      {
        value,
        form: isSuffix || isQueriedTerm(fact) ? 'term' : 'exact',
        broad: broadDomains.has(value) || shared.includes(value),
        scope: isSuffix ? 'suffix' : 'host',
        sources: fact.sources,
      },
    ];
  });
  return mergeIndicators(indicators, (a, b) => (rank(b) > rank(a) ? b : a));
}

function rank({ scope, form }: VendorIndicator): number {
  return (scope === 'suffix' ? 2 : 0) + (form === 'term' ? 1 : 0);
}

function toHost(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/:\d+$/, '');
}

/** The labels right of the last one that holds a pattern. */
function cutPatterns(host: string): string {
  const labels = host.split('.');
  const last = labels.findLastIndex(
    (label) => !/^[a-z0-9_-]+$/.test(label) || label.startsWith('-'),
  );
  return labels.slice(last + 1).join('.');
}

function isDomain(value: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(value);
}

function isPortal(domain: string): boolean {
  return downloadPortals.some((portal) => domain.endsWith(`.${portal}`));
}

function isRegisteredName(domain: string): boolean {
  const labels = domain.split('.');
  const second = labels.at(-2) ?? '';
  const isBelowRegistry = labels.length > 2 && registryLabels.has(second);
  return labels.length === (isBelowRegistry ? 3 : 2);
}
