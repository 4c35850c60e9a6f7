import { readEntityMappings } from '../rule/readEntityMappings';
import type { YamlNode } from '../yaml/yamlTree';
import type { Check } from './check';
import { clipToLine } from './layout';

const mostMappings = 10;
const mostIdentifiers = 3;

export const tooManyEntities: Check = {
  code: 'too-many-entities',
  severity: 'error',
  phase: 'structure',
  summary: 'A rule maps more entities, or more identifiers of one, than Sentinel takes.',
  explanation:
    'Sentinel takes up to 10 entity mappings in a rule, each with up to 3 identifiers. Keep those that analysts search by.',
  *find({ rule, text }) {
    const lists = [
      {
        items: rule.listItems('entityMappings'),
        most: mostMappings,
        owner: 'A rule',
        what: 'entities',
      },
      ...readEntityMappings(rule).map(({ fieldMappings }) => ({
        items: fieldMappings ?? [],
        most: mostIdentifiers,
        owner: 'An entity',
        what: 'identifiers',
      })),
    ];
    for (const { items, most, owner, what } of lists) {
      const surplus: YamlNode | undefined = items[most];
      if (surplus) {
        yield {
          span: clipToLine(text, surplus.span),
          message: `${owner} maps ${most} ${what} at most; this list has ${items.length}.`,
          data: undefined,
        };
      }
    }
  },
};
