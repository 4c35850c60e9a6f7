import { configFields } from '../../../config/configFields';
import { exclusionsFileFields } from '../../../config/exclusionFields';
import { vendorsFileFields } from '../../../config/vendorFields';
import type { FieldSpec } from '../../../rule/fieldSpec';
import { ruleFields } from '../../../rule/ruleFields';
import type { FileKind } from '../../analysis';

/** One of our file formats. */
export type FileFormat = Exclude<FileKind, 'other'>;

/** What may stand at the root of each format. */
export const formatFields: Readonly<Record<FileFormat, readonly FieldSpec[]>> = {
  rule: ruleFields,
  config: configFields,
  vendors: vendorsFileFields,
  exclusions: exclusionsFileFields,
};
