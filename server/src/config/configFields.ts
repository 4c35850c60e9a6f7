import type { FieldSpec } from '../rule/fieldSpec';
import { columnTypes } from './columnTypes';
import {
  exclusionsFileName,
  profiles,
  severities,
  targets,
  vendorsFileName,
} from './workspaceConfig';

/** What may stand in a `.rmm-detections.yaml`, in the order in which it is usually written. */
export const configFields = [
  {
    name: 'target',
    type: { kind: 'text', values: targets },
    summary:
      'Where the queries run. It decides which columns there are: `defender` has `Timestamp`, `sentinel` has `TimeGenerated`; under `auto` a column is known if either has it.',
    fallback: '`auto`',
    example: 'target: defender',
  },
  {
    name: 'profile',
    type: { kind: 'text', values: profiles },
    summary:
      'How strict the checks are. `azure-sentinel` also reports what that repository’s contribution checks and reviewers demand.',
    fallback: '`default`',
    example: 'profile: azure-sentinel',
  },
  {
    name: 'lookback',
    type: { kind: 'text', values: ['1d', '5d', '7d', '14d', '30d'], isCustom: true },
    summary: 'The window of generated queries: a number of days, hours or minutes.',
    fallback: '`5d`',
    example: 'lookback: 14d',
  },
  {
    name: 'checks',
    type: {
      kind: 'dictionary',
      keys: 'check-code',
      value: { kind: 'text', values: severities },
    },
    summary: 'Severities of checks by their codes; `off` silences one.',
    fallback: 'each check has its own severity',
    example: 'checks: { unknown-signer: off, no-time-filter: warning }',
  },
  {
    name: 'exclude',
    type: { kind: 'list', item: { kind: 'text', values: ['archive/**'], isCustom: true } },
    summary:
      'Files that are not checked, as patterns in the syntax of `.gitignore`, relative to this file.',
    fallback: 'what git ignores, and `node_modules`',
    example: 'exclude: ["archive/**"]',
  },
  {
    name: 'schemas',
    type: { kind: 'list', item: { kind: 'text', values: ['schemas/*.json'], isCustom: true } },
    summary: 'JSON files that describe tables and functions of your own, as paths or patterns.',
    fallback: 'none',
    example: 'schemas: [schemas/*.json]',
  },
  {
    name: 'watchlists',
    type: {
      kind: 'dictionary',
      value: { kind: 'dictionary', value: { kind: 'text', values: columnTypes } },
    },
    summary: 'The columns of watchlists by alias, so that `_GetWatchlist` is understood.',
    fallback: 'none',
    example: 'watchlists: { VIPUsers: { UserPrincipalName: string } }',
  },
  {
    name: 'vendors',
    type: { kind: 'list', item: { kind: 'text', values: [vendorsFileName], isCustom: true } },
    summary: 'Files with RMM tools of your own, as paths or patterns.',
    fallback: `\`${vendorsFileName}\`, if it is there`,
    example: `vendors: [${vendorsFileName}]`,
  },
  {
    name: 'exclusions',
    type: { kind: 'list', item: { kind: 'text', values: [exclusionsFileName], isCustom: true } },
    summary: 'Files with known-benign scenarios, as paths or patterns.',
    fallback: `\`${exclusionsFileName}\`, if it is there`,
    example: `exclusions: [${exclusionsFileName}]`,
  },
  {
    name: 'sanctioned',
    type: { kind: 'list', item: { kind: 'text', vocabulary: 'tool' } },
    summary: 'RMM tools that your organisation allows, by id or name.',
    fallback: 'none',
    example: 'sanctioned: [teamviewer]',
  },
] as const satisfies readonly FieldSpec[];
