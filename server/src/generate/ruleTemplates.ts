import type { DetectionKindId } from '../rule/detectionKinds';
import type { NewRule } from './newRule';

type Entity = NewRule['entities'][number];

/** What rules of one detection kind return, beside the first and last time and the number of events. */
export interface RuleTemplate {
  /** The columns that make up one result. */
  readonly columns: readonly string[];
  /** Operators behind the summary. */
  readonly operators: readonly string[];
  /** Over the columns of the result. */
  readonly entities: readonly Entity[];
}

const host: Entity = {
  type: 'Host',
  mappings: [{ identifier: 'FullName', column: 'DeviceName' }],
};

function toAccount(column: string): Entity {
  return { type: 'Account', mappings: [{ identifier: 'FullName', column }] };
}

/** Each keeps to columns that its table has in Defender XDR and in Sentinel. */
export const ruleTemplates: Readonly<Record<DetectionKindId, RuleTemplate>> = {
  'file-signature': {
    columns: ['DeviceId', 'DeviceName', 'SHA1', 'Signer'],
    operators: ["| extend HashAlgorithm = 'SHA1'"],
    entities: [
      host,
      {
        type: 'FileHash',
        mappings: [
          { identifier: 'Algorithm', column: 'HashAlgorithm' },
          { identifier: 'Value', column: 'SHA1' },
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
      { type: 'URL', mappings: [{ identifier: 'Url', column: 'RemoteUrl' }] },
    ],
  },
  'process-creation': {
    columns: ['DeviceId', 'DeviceName', 'AccountUpn'],
    operators: [],
    entities: [host, toAccount('AccountUpn')],
  },
};
