import { type CursorContext, findCursorContext } from '../../../yaml/cursorContext';
import type { YamlMapping, YamlNode } from '../../../yaml/yamlTree';
import type { Analysis } from '../../analysis';
import type { AuthoringPlace } from './authoringPlace';
import { formatFields } from './fileFormat';
import { findDraft } from './findDraft';
import { findFieldAtPath } from './findFieldAtPath';
import { findWriting } from './findWriting';

/**
 * What may be written at a caret outside of the query: undefined in files and documents that are
 * none of our business, in comments, and where the format says nothing of the place.
 */
export function findAuthoringPlace(analysis: Analysis, offset: number): AuthoringPlace | undefined {
  const context = findCursorContext(analysis.yaml, offset);
  const draft = findDraft(analysis, context?.documentIndex);
  const found = context && draft && findFieldAtPath(context.path, formatFields[draft.format]);
  if (!draft || !context || !found) {
    return undefined;
  }
  const writing = findWriting(analysis.yaml.text, offset, context, found.type);
  const type = found.type.kind === 'list' ? found.type.item : found.type;
  const isKey = type.kind === 'mapping' || type.kind === 'dictionary';
  if (!writing || (context.place === 'key' && !isKey)) {
    return undefined;
  }
  return {
    ...draft,
    kind: isKey ? 'key' : 'value',
    type,
    field: found.field,
    path: found.path,
    mapping: isKey ? findOwnMapping(context) : undefined,
    owners: context.parents.filter(isMapping).reverse(),
    siblings: findSiblings(context),
    writing,
    isQuoted: /["']/.test(analysis.yaml.text.charAt(writing.span.start - 1)),
  };
}

/** The mapping that a key at this place belongs to, if it has been begun. */
function findOwnMapping({ place, node, parents }: CursorContext): YamlMapping | undefined {
  const own = place === 'key' ? parents.at(-1) : node;
  return own?.kind === 'mapping' ? own : undefined;
}

/** The other items of the innermost list around the place, or of the list that begins there. */
function findSiblings({ node, parents }: CursorContext): YamlNode[] {
  if (node?.kind === 'sequence') {
    return [...node.items];
  }
  const list = parents.findLast((parent) => parent.kind === 'sequence');
  const items = list?.kind === 'sequence' ? list.items : [];
  return items.filter((item) => item !== node && !parents.includes(item));
}

function isMapping(node: YamlNode): node is YamlMapping {
  return node.kind === 'mapping';
}
