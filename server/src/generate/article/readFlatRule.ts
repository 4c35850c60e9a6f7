import { toLiteral } from '../../rule/fieldLines';
import type { FieldSpec } from '../../rule/fieldSpec';
import { findField } from '../../rule/findField';
import { findRootField, isFence } from './articleMarks';
import { decodeEntities } from './decodeEntities';
import { createFieldNester, type FieldNester } from './fieldNester';
import { isBlockHeader } from './isBlockHeader';
import type { QueryFinder } from './queryFinder';
import type { RuleReading } from './ruleReading';
import { skipBlankLines } from './skipBlankLines';
import { findBoundary, takeQuery } from './takeQuery';
import { toRuleScalar } from './toRuleScalar';

/**
 * Reads YAML of a rule that lost its indentation, from line `start` on, which begins with a field.
 * Lists and mappings are nested as the field catalogue has them, texts end where the next field
 * begins, and the query ends where the KQL does.
 */
export function readFlatRule(
  lines: readonly string[],
  start: number,
  finder: QueryFinder,
): RuleReading {
  const nester = createFieldNester();
  let end = start;
  let index = start;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const field = findRootField(line);
    const spec = field && !nester.has(field.key) ? findField(field.key) : undefined;
    if (spec && isKql(spec)) {
      index = writeQuery(lines, index, field?.value ?? '', finder, nester);
    } else if (spec && isProse(spec)) {
      index = writeProse(lines, index, spec.name, nester);
    } else if (line === '' && index > start) {
      index++;
      continue;
    } else if (isFence(line) || !nester.take(line)) {
      break;
    } else {
      index++;
    }
    end = index;
  }
  return { text: `${nester.lines.join('\n')}\n`, end };
}

function isKql({ type }: FieldSpec): boolean {
  return type.kind === 'text' && type.format === 'kql';
}

/** Texts that may go on over several lines: whatever is neither a name nor of a fixed form. */
function isProse({ name, type }: FieldSpec): boolean {
  return name.startsWith('description') && type.kind === 'text';
}

function writeQuery(
  lines: readonly string[],
  index: number,
  value: string,
  finder: QueryFinder,
  nester: FieldNester,
): number {
  const isBlock = value === '' || isBlockHeader(value);
  const source = isBlock ? lines : lines.with(index, value);
  const found = takeQuery(source, isBlock ? skipBlankLines(lines, index + 1) : index, finder);
  if (found) {
    nester.write('query', toLiteral('query', found.text.split('\n')));
  }
  return found?.end ?? index + 1;
}

function writeProse(
  lines: readonly string[],
  index: number,
  name: string,
  nester: FieldNester,
): number {
  const value = findRootField(lines[index] ?? '')?.value ?? '';
  const end = findBoundary(lines, index + 1);
  const text = lines.slice(index + 1, end).map((line) => decodeEntities(line.trim()));
  const last = text.findLastIndex((line) => line !== '');
  const body = text.slice(0, last + 1);
  if (value === '' || isBlockHeader(value)) {
    nester.write(name, body.length > 0 ? toLiteral(name, body) : []);
  } else {
    nester.write(name, [`${name}: ${toRuleScalar([value, ...body].join(' '))}`]);
  }
  return index + 2 + last;
}
