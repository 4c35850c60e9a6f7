import { isNullNode } from '../rule/walkFields';
import { findClosest } from '../text/findClosest';
import type { Span } from '../text/span';
import type { YamlNode } from '../yaml/yamlTree';
import type { ConfigProblem } from './configProblem';
import { quote } from './quote';

/** A value of a configuration file and where it came from. */
export interface Field {
  /** The key; empty for the root and for the items of a list. */
  readonly key: string;
  /** What messages call the value, at a sentence's start. */
  readonly label: string;
  readonly value: YamlNode;
  /** Where to point: the value, or the key when the value is absent. */
  readonly span: Span;
  readonly keySpan: Span;
}

/** A text with its place in the file. */
export interface PlacedText {
  readonly text: string;
  readonly span: Span;
}

/**
 * Reads values out of a YAML tree. What does not fit is reported with its place and left out; the
 * rest counts. `shape` completes the sentence "… has to be …".
 */
export class FieldReader {
  private readonly found: ConfigProblem[] = [];

  /** What was reported so far, in the order of the file. */
  get problems(): ConfigProblem[] {
    return this.found.toSorted((a, b) => a.span.start - b.span.start);
  }

  report(span: Span, message: string): void {
    this.found.push({ span, message });
  }

  /** The entries of a mapping, whatever their keys. */
  readEntries({ label, value, span }: Field, shape: string): Field[] {
    if (value.kind !== 'mapping') {
      this.report(span, `${label} has to be ${shape}.`);
      return [];
    }
    return value.entries.flatMap((entry) => {
      if (entry.key.kind !== 'scalar') {
        this.report(entry.key.span, 'A key has to be a plain word.');
        return [];
      }
      return [toField(entry.key.value, entry.key.span, entry.value)];
    });
  }

  /** The entries of a mapping by key. A key that is not among `keys` is reported. */
  readFields<K extends string>(
    field: Field,
    keys: readonly K[],
    shape: string,
  ): Partial<Record<K, Field>> {
    const fields: Partial<Record<K, Field>> = {};
    for (const entry of this.readEntries(field, shape)) {
      const key = keys.find((candidate) => candidate === entry.key);
      if (key === undefined) {
        this.reportUnknownKey(entry, keys);
      } else {
        fields[key] ??= entry;
      }
    }
    return fields;
  }

  readText({ label, value, span }: Field, shape: string): string | undefined {
    const text = value.kind === 'scalar' ? value.value.trim() : '';
    if (text === '') {
      this.report(span, `${label} has to be ${shape}.`);
      return undefined;
    }
    return text;
  }

  readChoice<T extends string>(field: Field, choices: readonly T[]): T | undefined {
    const shape = `one of ${choices.join(', ')}`;
    const text = this.readText(field, shape);
    const choice = choices.find((candidate) => candidate === text);
    if (text !== undefined && choice === undefined) {
      const closest = findClosest(text, choices);
      const hint = closest === undefined ? '' : ` Did you mean ${quote(closest)}?`;
      this.report(field.span, `${field.label} has to be ${shape}, not ${quote(text)}.${hint}`);
    }
    return choice;
  }

  readTexts(field: Field, shape: string): PlacedText[] {
    return this.readItems(field, shape).flatMap((item) => {
      const text = this.readText(item, 'a text');
      return text === undefined ? [] : [{ text, span: item.span }];
    });
  }

  /** The items of a list; a lone value counts as a list of one. */
  readItems({ key, label, value, span, keySpan }: Field, shape: string): Field[] {
    const toItem = (item: YamlNode): Field => ({
      key: '',
      label: `An item of ${quote(key)}`,
      value: item,
      span: isAbsent(item) ? span : item.span,
      keySpan,
    });
    if (value.kind === 'sequence') {
      return value.items.map(toItem);
    }
    if (value.kind === 'scalar' && value.value.trim() !== '') {
      return [toItem(value)];
    }
    this.report(span, `${label} has to be ${shape}.`);
    return [];
  }

  /** The items of a list that may be empty as yet. */
  readList(field: Field, shape: string): Field[] {
    return isNullNode(field.value) ? [] : this.readItems(field, shape);
  }

  private reportUnknownKey({ key, keySpan }: Field, keys: readonly string[]): void {
    const closest = findClosest(key, keys);
    const remedy =
      closest === undefined ? `Known keys: ${keys.join(', ')}.` : `Did you mean ${quote(closest)}?`;
    this.report(keySpan, `Unknown key ${quote(key)}. ${remedy}`);
  }
}

function toField(key: string, keySpan: Span, value: YamlNode): Field {
  return { key, label: quote(key), value, span: isAbsent(value) ? keySpan : value.span, keySpan };
}

function isAbsent(node: YamlNode): boolean {
  return node.span.start === node.span.end;
}
