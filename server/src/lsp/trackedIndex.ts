import { createRuleIndex, type MutableRuleIndex } from '../workspace/createRuleIndex';
import { findPath } from './documentUri';

/**
 * An index that tells, after each change, which other files share an id with the rules that came or
 * went: what is said of those files may be wrong now.
 */
export function createTrackedIndex(
  onShared: (uris: ReadonlySet<string>) => void,
): MutableRuleIndex {
  const index = createRuleIndex();
  const idsByFile = new Map<string, readonly string[]>();

  function track(uri: string, ids: readonly string[], change: () => void): void {
    const file = findPath(uri) ?? uri;
    const before = idsByFile.get(file) ?? [];
    idsByFile.set(file, ids);
    change();
    const moved = [
      ...before.filter((id) => !ids.includes(id)),
      ...ids.filter((id) => !before.includes(id)),
    ];
    const others = moved
      .flatMap((id) => index.findById(id).map((rule) => rule.uri))
      .filter((other) => (findPath(other) ?? other) !== file);
    if (others.length > 0) {
      onShared(new Set(others));
    }
  }

  return {
    findById: index.findById,
    all: index.all,
    update(uri, rules) {
      const ids = rules.flatMap(({ id }) => (id === undefined ? [] : [id]));
      track(uri, ids, () => index.update(uri, rules));
    },
    remove(uri) {
      track(uri, [], () => index.remove(uri));
    },
  };
}
