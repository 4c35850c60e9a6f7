import type { DetectionKindId } from '../rule/detectionKinds';
import type { EntityLines } from '../rule/fieldLines';

/** What rules of one detection kind return, beside the first and last time and the number of events. */
export interface RuleTemplate {
  /** The columns that make up one result. */
  readonly columns: readonly string[];
  /** Operators behind the summary. */
  readonly operators: readonly string[];
  /** Over the columns of the result. */
  readonly entities: readonly EntityLines[];
}

const host: EntityLines = {
  entityType: 'Host',
  fieldMappings: [{ identifier: 'FullName', columnName: 'DeviceName' }],
};

function toAccount(columnName: string): EntityLines {
  return { entityType: 'Account', fieldMappings: [{ identifier: 'FullName', columnName }] };
}

/** Each keeps to columns that its table has in Defender XDR and in Sentinel. */
export const ruleTemplates: Readonly<Record<DetectionKindId, RuleTemplate>> = {
  'file-signature': {
    columns: ['DeviceId', 'DeviceName', 'SHA1', 'Signer'],
    operators: ["| extend HashAlgorithm = 'SHA1'"],
    entities: [
      host,
      {
        entityType: 'FileHash',
        fieldMappings: [
          { identifier: 'Algorithm', columnName: 'HashAlgorithm' },
          { identifier: 'Value', columnName: 'SHA1' },
        ],
      },
    ],
  },
  'network-connection': {
    columns: ['DeviceId', 'DeviceName', 'InitiatingProcessAccountUpn', 'RemoteUrl'],
    operators: [],
    entities: [
      host,
      toAccount('InitiatingProcessAccountUpn'),
      { entityType: 'URL', fieldMappings: [{ identifier: 'Url', columnName: 'RemoteUrl' }] },
    ],
  },
  'process-creation': {
    columns: ['DeviceId', 'DeviceName', 'AccountUpn'],
    operators: [],
    entities: [host, toAccount('AccountUpn')],
  },
};
