import { createYamlProblemCheck } from './yamlProblemCheck';

export const yamlSyntax = createYamlProblemCheck({
  code: 'yaml-syntax',
  severity: 'error',
  summary: 'A part of the file is not valid YAML.',
  explanation:
    'No YAML parser accepts this entry, so neither Sentinel nor any pipeline can load the file. The other entries of the rule are still checked. Mend the entry at the marked place; each broken entry is reported once.',
});
