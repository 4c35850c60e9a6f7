import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CompletionItem,
  type Diagnostic,
  InsertTextFormat,
  TextEdit,
} from 'vscode-languageserver-types';
import { applyCompletion } from './applyCompletion';
import { readSnippet, type SnippetStop } from './readSnippet';

/** The language features that a typist uses, from whatever end of the wire. */
export interface TypistFeatures {
  complete(document: TextDocument, offset: number): Promise<readonly CompletionItem[]>;
  diagnose(document: TextDocument): Promise<readonly Diagnostic[]>;
}

/**
 * Somebody who writes a file from nothing by typing and by accepting completions. The editor is as
 * plain as can be: Enter keeps the line's indentation, and goes a step further behind a colon.
 */
export class Typist {
  /** How many keys made a character, a new line or a step back; choosing a completion makes none. */
  typed = 0;
  private caret = 0;
  private stops: readonly SnippetStop[] = [];
  private document = TextDocument.create('file:///rules/new.yaml', 'yaml', 1, '');

  constructor(private readonly features: TypistFeatures) {}

  get text(): string {
    return this.document.getText();
  }

  type(characters: string): void {
    this.typed += characters.length;
    this.replace(this.caret, this.caret, characters);
  }

  enter(): void {
    const line = this.text.slice(this.getLineStart(), this.caret);
    const step = /(?::|-) ?$/.test(line) ? '  ' : '';
    this.typed += 1;
    this.replace(this.caret, this.caret, `\n${/^ */.exec(line)?.[0]}${step}`);
  }

  /** Takes back the indentation of a blank line, by two columns a key. */
  outdent(): void {
    const start = this.getLineStart();
    this.typed += Math.ceil((this.caret - start) / 2);
    this.replace(start, this.caret, '');
  }

  /** The labels on offer at the caret that what is typed there does not rule out, as the editor sorts them. */
  async getLabels(): Promise<string[]> {
    return (await this.listItems()).map(({ label }) => label);
  }

  /** @throws when the completion is not on offer. */
  async accept(label: string): Promise<void> {
    const items = await this.listItems();
    const item = items.find((candidate) => candidate.label === label);
    if (!item || !TextEdit.is(item.textEdit)) {
      const labels = items.slice(0, 20).map((each) => each.label);
      throw new Error(`No completion "${label}" among ${labels.join(', ')}, behind:\n${this.text}`);
    }
    const isSnippet = item.insertTextFormat === InsertTextFormat.Snippet;
    const { text, start, end } = applyCompletion(this.text, item);
    const snippet = isSnippet ? readSnippet(text.slice(start, end)) : undefined;
    const written = snippet?.text ?? text.slice(start, end);
    const before = this.text.length;
    this.update(text.slice(0, start) + written + text.slice(end));
    const inner = (snippet?.stops ?? []).map((stop) => moveStop(stop, start));
    const outer = this.moveStopsBehind(this.caret, this.text.length - before);
    this.caret = start + written.length;
    this.stops = [...inner, ...outer];
    if (inner.length > 0) {
      this.tab();
    }
  }

  /** Goes to the end of the next place of a snippet, keeping what stands there. */
  tab(): void {
    const [next, ...rest] = this.stops;
    this.caret = next?.end ?? this.caret;
    this.stops = rest;
  }

  /** Goes to the end of the line, as the key End does. */
  toLineEnd(): void {
    const end = this.text.indexOf('\n', this.caret);
    this.caret = end < 0 ? this.text.length : end;
  }

  diagnose(): Promise<readonly Diagnostic[]> {
    return this.features.diagnose(this.document);
  }

  private async listItems(): Promise<CompletionItem[]> {
    const items = await this.features.complete(this.document, this.caret);
    return items
      .filter((item) => this.isInReach(item))
      .sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
  }

  /** Whether the characters before the caret occur in the item in their order, as VS Code asks. */
  private isInReach({ label, filterText, textEdit }: CompletionItem): boolean {
    if (!TextEdit.is(textEdit)) {
      return false;
    }
    const start = this.document.offsetAt(textEdit.range.start);
    const sought = this.text.slice(start, this.caret).trimStart().toLowerCase();
    let position = 0;
    for (const character of (filterText ?? label).toLowerCase()) {
      position += character === sought[position] ? 1 : 0;
    }
    return position >= sought.length;
  }

  private moveStopsBehind(offset: number, by: number): readonly SnippetStop[] {
    return this.stops.map((stop) => (stop.start >= offset ? moveStop(stop, by) : stop));
  }

  private getLineStart(): number {
    return this.text.lastIndexOf('\n', this.caret - 1) + 1;
  }

  private replace(start: number, end: number, written: string): void {
    this.stops = this.moveStopsBehind(end, written.length - (end - start));
    this.update(this.text.slice(0, start) + written + this.text.slice(end));
    this.caret = start + written.length;
  }

  private update(text: string): void {
    const { uri, languageId, version } = this.document;
    this.document = TextDocument.create(uri, languageId, version + 1, text);
  }
}

function moveStop({ id, start, end }: SnippetStop, by: number): SnippetStop {
  return { id, start: start + by, end: end + by };
}
