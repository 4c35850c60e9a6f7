import { walkScalars } from '../rule/walkScalars';
import { askDidYouMean } from '../text/askDidYouMean';
import { findClosest } from '../text/findClosest';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';

interface UnknownEntityType {
  readonly suggestions: readonly string[];
}

/** What people call an entity, in lower case, and the type that Sentinel has for it. */
const otherNames: Readonly<Record<string, string>> = {
  user: 'Account',
  useraccount: 'Account',
  device: 'Host',
  machine: 'Host',
  computer: 'Host',
  ipaddress: 'IP',
  domain: 'DNS',
  domainname: 'DNS',
  hash: 'FileHash',
  application: 'CloudApplication',
  resource: 'AzureResource',
  email: 'MailMessage',
  registry: 'RegistryKey',
  group: 'SecurityGroup',
};

export const unknownEntityType: Check<UnknownEntityType> = {
  code: 'unknown-entity-type',
  severity: 'error',
  phase: 'structure',
  summary: 'An entity type is not one that Sentinel knows.',
  explanation:
    'Sentinel maps columns to entities of a fixed set of types, exact in letter case: `Host`, `Account`, `IP`, `URL`, `File` and others. A rule with any other type is rejected.',
  *find({ rule, environment }) {
    const names = environment.entityTypes.map(({ name }) => name);
    for (const { node, type } of walkScalars(rule)) {
      const name = node.value.trim();
      if (type.kind !== 'text' || type.vocabulary !== 'entity-type' || names.includes(name)) {
        continue;
      }
      const word = name.replaceAll(/[\s_-]+/g, '').toLowerCase();
      const suggestion = otherNames[word] ?? findClosest(word, names);
      const suggestions = suggestion === undefined ? [] : [suggestion];
      yield {
        span: node.span,
        message: `"${name}" is not an entity type of Sentinel${askDidYouMean(suggestions)}`,
        data: { suggestions },
      };
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};
