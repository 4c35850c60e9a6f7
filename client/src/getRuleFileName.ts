import type { CoveringRule } from '../../server/src/protocol/messages';

/** Without its folders, as people read it: `untitled:Untitled-1` as VS Code calls its tab. */
export function getRuleFileName({ uri }: Pick<CoveringRule, 'uri'>): string {
  const name = uri.replace(/^.*\/|^untitled:/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
