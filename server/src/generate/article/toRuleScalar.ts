import { parseYaml } from '../../yaml/parseYaml';
import { renderScalar } from '../../yaml/renderScalar';
import { decodeEntities } from './decodeEntities';

/** A field's value on one line as YAML takes it: as written where that is YAML, else as a quoted text. */
export function toRuleScalar(value: string): string {
  const decoded = decodeEntities(value);
  return isYamlValue(decoded) ? decoded : renderScalar(decoded);
}

function isYamlValue(value: string): boolean {
  const { documents } = parseYaml(`value: ${value}`);
  return (
    documents.length === 1 &&
    documents.every(({ problems, root }) => problems.length === 0 && root?.kind === 'mapping')
  );
}
