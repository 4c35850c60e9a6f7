import { createYamlProblemCheck } from './yamlProblemCheck';

export const tabIndentation = createYamlProblemCheck({
  code: 'tab-indentation',
  severity: 'error',
  summary: 'A tab indents YAML.',
  explanation:
    'YAML indents with spaces only; a tab in that place makes the file invalid. Tabs inside the text of a query are allowed.',
  fixTitle: 'Replace tabs by spaces',
  isCertain: true,
});
