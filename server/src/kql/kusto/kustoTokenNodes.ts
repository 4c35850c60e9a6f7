import type { KustoElement } from './kustoTypes';

/** The tokens of the tree by where their text starts; those without text are left out. */
export function getTokenNodes(root: KustoElement): Map<number, KustoElement> {
  const tokens = new Map<number, KustoElement>();
  const pending: KustoElement[] = [root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element.IsToken && element.Width > 0) tokens.set(element.TextStart, element);
    for (let index = 0; index < element.ChildCount; index++) {
      const child = element.GetChild(index);
      if (child !== null) pending.push(child);
    }
  }
  return tokens;
}
