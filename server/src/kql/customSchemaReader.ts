import type { JsonEntry, JsonNode, JsonProblem } from '../text/parseJson';
import type { Span } from '../text/span';
import { findKqlType } from './findKqlType';
import type { KqlColumn, KqlParameter, KqlType } from './kqlSchema';

/** Reads the parts that all forms of a custom schema share, and collects what is wrong with them. */
export class CustomSchemaReader {
  readonly problems: JsonProblem[] = [];

  report(span: Span, message: string): void {
    this.problems.push({ span, message });
  }

  /** Columns as a list of `{"name", "type"}` or as an object from names to types. */
  readColumns(node: JsonNode): KqlColumn[] {
    const columns =
      node.kind === 'object'
        ? node.entries.map(({ key, keySpan, value }) => ({
            name: key,
            span: keySpan,
            type: this.readType(value, key),
          }))
        : this.readNamed(node, 'columns');
    const seen = new Set<string>();
    return columns.flatMap(({ name, span, type }) => {
      if (seen.has(name)) {
        this.report(span, `The column "${name}" stands twice in this table.`);
        return [];
      }
      seen.add(name);
      return [{ name, type }];
    });
  }

  /** Parameters as a list of `{"name", "type", "optional"}`. */
  readParameters(node: JsonNode): KqlParameter[] {
    return this.readNamed(node, 'parameters').map(({ name, type, item }) => {
      const optional = findEntry(item, 'optional')?.value;
      return { name, type, optional: optional?.kind === 'scalar' && optional.value === true };
    });
  }

  /** A type, `string` where it is unknown or missing. */
  readType(node: JsonNode | undefined, owner: string): KqlType {
    const type = node && readText(node);
    const known = type === undefined ? undefined : findKqlType(type);
    if (node && known === undefined) {
      this.report(
        node.span,
        `"${owner}" needs a KQL type such as string, long, real, bool, datetime or dynamic; it is taken for a string.`,
      );
    }
    return known ?? 'string';
  }

  private readNamed(node: JsonNode, what: string) {
    if (node.kind !== 'array') {
      this.report(node.span, `A list of ${what} is due here, each with a "name" and a "type".`);
      return [];
    }
    return node.items.flatMap((item) => {
      const nameNode = findEntry(item, 'name')?.value;
      const name = nameNode && readText(nameNode);
      if (nameNode === undefined || name === undefined) {
        this.report(item.span, 'A "name" is missing here.');
        return [];
      }
      const type = this.readType(findEntry(item, 'type')?.value, name);
      return [{ name, span: nameNode.span, type, item }];
    });
  }
}

/** An entry of an object by its key, letter case aside; undefined for any other value. */
export function findEntry(node: JsonNode, key: string): JsonEntry | undefined {
  return node.kind === 'object'
    ? node.entries.find((entry) => entry.key.toLowerCase() === key.toLowerCase())
    : undefined;
}

/** The text of a node that is a text with something in it. */
export function readText(node: JsonNode): string | undefined {
  return node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== ''
    ? node.value.trim()
    : undefined;
}
