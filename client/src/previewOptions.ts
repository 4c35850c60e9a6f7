import { window } from 'vscode';
import type { PreviewedQuery } from './previewedQuery';
import { readPreviewSettings } from './previewSettings';
import type { Target } from './querySource';

const targets: readonly { readonly label: string; readonly target: Target | undefined }[] = [
  { label: 'As configured', target: undefined },
  { label: 'Microsoft Defender XDR', target: 'defender' },
  { label: 'Microsoft Sentinel', target: 'sentinel' },
];

/** Asks where the previewed query has to run. */
export async function switchPreviewTarget(previewed: PreviewedQuery): Promise<void> {
  const { target: current, ...others } = previewed.options;
  const items = targets.map((item) => ({
    ...item,
    ...(item.target === current && { description: 'now' }),
  }));
  const chosen = await window.showQuickPick(items, {
    title: 'Switch Target of the Preview',
    placeHolder: 'Where the query is going to run',
  });
  if (chosen) {
    await previewed.setOptions({ ...others, ...(chosen.target && { target: chosen.target }) });
  }
}

/** Previews with the workspace's exclusions, or without. */
export async function togglePreviewExclusions(previewed: PreviewedQuery): Promise<void> {
  const { options, current } = previewed;
  const merged = options.exclusions ?? readPreviewSettings(current?.source).exclusions;
  await previewed.setOptions({ ...options, exclusions: !merged });
  window.setStatusBarMessage(
    merged ? 'Preview without exclusions' : 'Preview with exclusions',
    4000,
  );
}
