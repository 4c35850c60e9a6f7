import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { skipTrivia } from './skipTrivia';
import { toYamlScalar } from './toYamlScalar';
import type { YamlEntry, YamlMapping, YamlNode, YamlSequence } from './yamlTree';

/** What a node is to its parent; the sign is the one that stands before it. */
type Role = 'root' | 'key' | 'value' | 'item';

const signs: Readonly<Record<Role, string>> = { root: '', key: '?', value: ':', item: '-' };

/** The offsets that events of every kind but documents and pops have; -1 means absent. */
interface Properties {
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly tagStart: number;
  readonly tagEnd: number;
}

/**
 * The tree of one document from js-yaml's events, whose offsets point into `text`; undefined for an
 * empty document. The events carry no ends of collections and no places of absent values, which are
 * found by reading on from the token before.
 *
 * @param start where the document's text begins.
 */
export function buildTree(
  text: string,
  events: readonly Event[],
  start: number,
): YamlNode | undefined {
  return new TreeBuilder(text, events, start).readDocument();
}

class TreeBuilder {
  private index = 0;
  /** Where the last token read so far ends. */
  private cursor: number;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
    start: number,
  ) {
    this.cursor = start;
  }

  readDocument(): YamlNode | undefined {
    const [document, root] = this.events;
    if (document === undefined || root === undefined || isAbsent(root)) {
      return undefined;
    }
    this.index = 1;
    return this.readNode('root', undefined);
  }

  /** @param owner where the key or dash that the node belongs to stands. */
  private readNode(role: Role, owner: number | undefined): YamlNode {
    const event = this.events[this.index++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.readScalar(event, role, owner);
      case EVENT_ID.SEQUENCE:
        return this.readSequence(event);
      case EVENT_ID.MAPPING:
        return this.readMapping(event);
      case EVENT_ID.ALIAS:
        return this.readAlias(event);
      default:
        return this.getEmptyScalar(this.cursor);
    }
  }

  private readScalar(event: ScalarEvent, role: Role, owner: number | undefined): YamlNode {
    this.skipProperties(event);
    if (event.valueStart < 0) {
      const place = hasProperties(event) ? this.cursor : this.findAbsent(role);
      this.cursor = place;
      return this.withProperties(this.getEmptyScalar(place), event);
    }
    const scalar = toYamlScalar(this.text, event, { after: this.cursor, owner });
    this.cursor = scalar.span.end;
    return this.withProperties(scalar, event);
  }

  private readAlias(event: AliasEvent): YamlNode {
    this.cursor = event.anchorEnd;
    return {
      kind: 'alias',
      name: this.text.slice(event.anchorStart, event.anchorEnd),
      span: { start: event.anchorStart - 1, end: event.anchorEnd },
    };
  }

  private readSequence(event: SequenceEvent): YamlSequence {
    this.skipProperties(event);
    const isFlow = event.style === COLLECTION_STYLE.FLOW;
    this.cursor = Math.max(this.cursor, event.start + (isFlow ? 1 : 0));
    const items: YamlNode[] = [];
    while (this.hasChild()) {
      items.push(this.readNode('item', event.start));
    }
    this.index++;
    if (isFlow) {
      this.skipTo(']');
    }
    const style = isFlow ? 'flow' : 'block';
    const span = { start: event.start, end: this.cursor };
    return this.withProperties({ kind: 'sequence', style, items, span }, event);
  }

  private readMapping(event: MappingEvent): YamlMapping {
    this.skipProperties(event);
    const hasBraces = this.hasBraces(event);
    this.cursor = Math.max(this.cursor, event.start + (hasBraces ? 1 : 0));
    const entries: YamlEntry[] = [];
    while (this.hasChild()) {
      const key = this.readNode('key', undefined);
      const value = this.readNode('value', key.span.start);
      entries.push({ key, value, span: { start: key.span.start, end: value.span.end } });
    }
    this.index++;
    if (hasBraces) {
      this.skipTo('}');
    }
    const style = event.style === COLLECTION_STYLE.FLOW ? 'flow' : 'block';
    const span = { start: event.start, end: this.cursor };
    return this.withProperties({ kind: 'mapping', style, entries, span }, event);
  }

  private hasChild(): boolean {
    const next = this.events[this.index];
    return next !== undefined && next.type !== EVENT_ID.POP;
  }

  /** False for a pair that stands in a flow sequence without braces of its own: `[a: b]`, `[{a: b}: c]`. */
  private hasBraces(event: MappingEvent): boolean {
    if (event.style !== COLLECTION_STYLE.FLOW || this.text[event.start] !== '{') {
      return false;
    }
    const first = this.events[this.index];
    return first?.type !== EVENT_ID.MAPPING || first.start !== event.start;
  }

  /** Where a value that was left out would stand: right behind its sign. */
  private findAbsent(role: Role): number {
    const next = skipTrivia(this.text, this.cursor);
    if (role !== 'root' && this.text[next] === signs[role]) {
      return next + 1;
    }
    return role === 'key' && this.text[next] === signs.value ? next : this.cursor;
  }

  private skipTo(terminator: string): void {
    let position = skipTrivia(this.text, this.cursor);
    while (position < this.text.length && this.text[position] !== terminator) {
      position = skipTrivia(this.text, position + 1);
    }
    this.cursor = Math.min(position + 1, this.text.length);
  }

  private skipProperties(event: Properties): void {
    this.cursor = Math.max(this.cursor, event.anchorEnd, event.tagEnd);
  }

  private withProperties<T extends YamlNode>(node: T, event: Properties): T {
    if (!hasProperties(event)) {
      return node;
    }
    return {
      ...node,
      ...(event.anchorStart < 0
        ? {}
        : { anchor: this.text.slice(event.anchorStart, event.anchorEnd) }),
      ...(event.tagStart < 0 ? {} : { tag: this.text.slice(event.tagStart, event.tagEnd) }),
    };
  }

  private getEmptyScalar(offset: number): YamlNode {
    const span = { start: offset, end: offset };
    return {
      kind: 'scalar',
      style: 'plain',
      value: '',
      span,
      valueSpan: span,
      chomping: 'clip',
      indent: 0,
    };
  }
}

function hasProperties(event: Properties): boolean {
  return event.anchorStart >= 0 || event.tagStart >= 0;
}

function isAbsent(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && event.valueStart < 0 && !hasProperties(event);
}
