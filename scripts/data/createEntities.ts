import type { EntitiesFile } from '../../server/src/rule/entityTypes';
import type { EntityFacts, RuleSchemaFacts } from './facts';
import { formatSources } from './formatSources';
import { readFacts } from './readFacts';
import { sortEntries } from './sortNames';

const guide =
  'Azure/Azure-Sentinel:.github/instructions/detections.instructions.md@0a2f31b (identifiers and strong combinations of the reviewer guide)';

/** What the reviewer guide names beyond the contribution checks. */
const guideIdentifiers: Readonly<Record<string, string>> = {
  Account: 'IsAnonymized',
  AzureResource: 'SubscriptionId',
  CloudApplication: 'SaasId InstanceId',
  DNS: 'DnsServerIp HostIpAddress',
  File: 'AlternateDataStreamName',
  IoTDevice: 'IoTHub Owners',
  IP: 'AddressScope',
  Mailbox: 'AadId',
  Process: 'ImageFile',
  RegistryValue: 'Key Host',
};

/** The combinations that it calls strong. */
const guideKeys: Readonly<Record<string, string>> = {
  Account: 'Name+UPNSuffix AadUserId Sid PUID ObjectGuid',
  File: 'Name+Directory',
  FileHash: 'Algorithm+Value',
  Host: 'HostName+DnsDomain AzureID OMSAgentID',
};

/** `data/entities.json`: entity types with their identifiers, and which of these make a mapping complete. */
export function createEntities(factsFolder: string): EntitiesFile {
  const facts = readFacts<EntityFacts>(factsFolder, 'azure-sentinel-ci-entities.json');
  const schema = readFacts<RuleSchemaFacts>(factsFolder, 'sentinel-rule-schema.json');
  const types = Object.entries(facts.entities).map(([name, entity]) => {
    const identifiers = guideIdentifiers[name];
    const keys = guideKeys[name];
    return [
      name,
      {
        level: 'platform',
        identifiers: entity.identifiers.join(' '),
        ...(identifiers !== undefined && { guideIdentifiers: identifiers }),
        keys: entity.requiredAnyOf.map((key) => key.join('+')).join(' '),
        ...(keys !== undefined && { guideKeys: keys }),
      },
    ] as const;
  });
  return {
    source: [...formatSources(facts), guide],
    retrieved: schema.retrieved ?? '',
    types: sortEntries<EntitiesFile['types'][string]>([
      ...types,
      ['SentinelEntities', { level: 'guide', identifiers: '', keys: '' }],
    ]),
  };
}
