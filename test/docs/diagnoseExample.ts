import { createLanguageService } from '../../server/src/service/createLanguageService';
import { createRuleIndex } from '../../server/src/workspace/createRuleIndex';
import { toIndexedRules } from '../../server/src/workspace/toIndexedRules';
import { open } from '../support/diagnoseText';
import { createRuleWithQuery } from '../support/sampleRule';

const service = createLanguageService();

const base = `version: 1.0.0\n${createRuleWithQuery(
  'DeviceNetworkEvents\n| where Timestamp > ago(5d)\n| where RemoteUrl has "example.com"',
)}`.replace(/^name: .*/m, 'name: Connections to an example');

/** A rule that shares its id with the example of `duplicate-id` and its name with that of `duplicate-name`. */
const neighbour = base
  .replace(/^id: .*/m, 'id: 732033dd-039b-426e-844f-1de2a67362fa')
  .replace(/^name: .*/m, 'name: Connections of a remote tool');

/** The codes of what is found in some fields, with the other fields of a good rule around them. */
export async function diagnoseExample(
  fields: string,
  settings: ReadonlyMap<string, string>,
): Promise<unknown[]> {
  const { analysis, environment } = await open(completeRule(fields), Object.fromEntries(settings));
  const index = createRuleIndex();
  const other = await open(neighbour, {});
  const uri = 'file:///rules/neighbour.yaml';
  index.update(analysis.document.uri, toIndexedRules(analysis));
  index.update(
    uri,
    toIndexedRules(other.analysis).map((rule) => ({ ...rule, uri })),
  );
  return service.diagnose(analysis, { ...environment, index }, 'all').map(({ code }) => code);
}

/** Fields of the example take the place of the rule's own; an exclusions file stands alone. */
function completeRule(fields: string): string {
  if (fields.startsWith('exclusions:')) {
    return fields;
  }
  const given = new Set([...fields.matchAll(/^(\w+):/gm)].map(([, name]) => name));
  const own = base.split(/^(?=\w+:)/m).filter((field) => !given.has(/^\w+/.exec(field)?.[0]));
  return own.join('') + fields;
}
