import { createYamlProblemCheck } from './yamlProblemCheck';

export const misplacedDataTypes = createYamlProblemCheck({
  code: 'misplaced-data-types',
  severity: 'error',
  summary: '`dataTypes` stands beside its list item instead of in it.',
  explanation:
    'An item of `requiredDataConnectors` is a mapping of `connectorId` and `dataTypes`. When `dataTypes` begins in the column of the dash, it is no longer part of the item and the file is not valid YAML. Indent it so that it stands below `connectorId`.',
  fixTitle: 'Move dataTypes into its list item',
  isCertain: true,
});
