import { createYamlProblemCheck } from './yamlProblemCheck';

export const queryNotIndented = createYamlProblemCheck({
  code: 'query-not-indented',
  severity: 'error',
  summary: 'Lines of the query are not indented below `query:`.',
  explanation:
    'A block such as `query: |` ends at the first line that is indented no further than its key. Lines of KQL in that column are then read as YAML, and the file does not parse. Indent every line of the query by at least one column; two are usual.',
  fixTitle: 'Indent the query',
  isCertain: true,
});
