import { createYamlProblemCheck } from './yamlProblemCheck';

export const duplicateKey = createYamlProblemCheck({
  code: 'duplicate-key',
  severity: 'error',
  summary: 'A key stands twice in one mapping.',
  explanation:
    'YAML does not allow a key twice in the same mapping: some parsers reject the file, others keep one value and drop the other without a word. Keep the entry that you mean.',
  fixTitle: 'Remove this entry',
});
