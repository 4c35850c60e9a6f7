import type { CoveringRule } from '../../server/src/protocol/messages';

/** Without its folders, as people read it. */
export function getRuleFileName({ uri }: Pick<CoveringRule, 'uri'>): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
