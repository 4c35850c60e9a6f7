import assert from 'node:assert/strict';
import { containsSpan, type Span } from '../../server/src/text/span';
import type { YamlFile, YamlNode } from '../../server/src/yaml/yamlTree';

/** Fails when any place in a parsed file lies outside of its text, its parent or its document, or out of order. */
export function assertSpans({ text, documents }: YamlFile): void {
  const whole = { start: 0, end: text.length };
  let previousEnd = 0;
  for (const document of documents) {
    assert.ok(document.span.start >= previousEnd, 'documents overlap');
    previousEnd = document.span.end;
    assertInside(document.span, whole);
    if (document.root !== undefined) {
      assertNode(document.root, document.span);
    }
    for (const problem of document.problems) {
      assertInside(problem.span, whole);
      assert.notEqual(problem.message, '');
      for (const edit of problem.edits ?? []) {
        assertInside(edit.span, whole);
      }
    }
    for (const { span } of document.brokenEntries) {
      assertInside(span, document.span);
    }
  }
}

function assertNode(node: YamlNode, parent: Span): void {
  assertInside(node.span, parent);
  if (node.kind === 'scalar') {
    assertInside(node.valueSpan, node.span);
  } else if (node.kind === 'sequence') {
    assertInOrder(node.items.map(({ span }) => span));
    for (const item of node.items) {
      assertNode(item, node.span);
    }
  } else if (node.kind === 'mapping') {
    assertInOrder(node.entries.map(({ span }) => span));
    for (const entry of node.entries) {
      assertInside(entry.span, node.span);
      assertNode(entry.key, entry.span);
      assertNode(entry.value, entry.span);
    }
  }
}

function assertInOrder(spans: readonly Span[]): void {
  spans.reduce(
    (previous, next) => {
      assert.ok(previous.end <= next.start, `${show(previous)} and ${show(next)} overlap`);
      return next;
    },
    { start: 0, end: 0 },
  );
}

function assertInside(inner: Span, outer: Span): void {
  assert.ok(
    inner.start <= inner.end && containsSpan(outer, inner),
    `${show(inner)} is not inside ${show(outer)}`,
  );
}

function show({ start, end }: Span): string {
  return `${start}..${end}`;
}
