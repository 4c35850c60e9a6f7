import {
  type Command,
  commands,
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import type { CoverageMatrix } from '../../server/src/protocol/messages';
import { type CoverageNode, toCoverageNodes } from './coverageNodes';
import type { DetectionsClient } from './detectionsClient';
import { toCount } from './toCount';
import { toRange } from './toRange';

const viewId = 'rmmDetections.coverage';

/** Whether the view is there: nobody without rules should find our icon in the activity bar. */
const offeredKey = 'rmmDetections.coverageOffered';

/** Milliseconds that rules have to rest before the server is asked again: someone may be typing. */
const pause = 500;

/** The view of tools and their rules. It comes with the first rule, or when it is asked for. */
export function createCoverageTree(client: DetectionsClient, log: LogOutputChannel): Disposable {
  const changed = new EventEmitter<void>();
  let coverage: CoverageMatrix | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStale = true;
  const view = window.createTreeView<CoverageNode>(viewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: toTreeItem,
      getChildren: (node) => [...(node?.children ?? (coverage ? toCoverageNodes(coverage) : []))],
    },
  });

  async function refresh(): Promise<void> {
    isStale = false;
    try {
      coverage = await client.getCoverage();
      view.description = toCount(coverage.rules, 'rule');
      view.message = '';
      if (coverage.rules > 0) {
        await offerCoverage();
      }
    } catch (error) {
      log.warn('The coverage is not known.', String(error));
      view.message = 'The language server of RMM Detections does not answer.';
    }
    changed.fire();
  }

  /** Nobody looks at a view that is folded away; one that is not there waits for the first rule. */
  function refreshIfSeen(): void {
    const isSeen = view.visible || coverage?.rules === 0;
    if (isStale && isSeen) {
      clearTimeout(timer);
      timer = setTimeout(refresh, pause);
    }
  }

  return Disposable.from(
    changed,
    view,
    view.onDidChangeVisibility(refreshIfSeen),
    client.onDidChangeCoverage(() => {
      isStale = true;
      refreshIfSeen();
    }),
    client.onDidChangeStatus(({ state }) => state === 'ready' && refresh()),
    { dispose: () => clearTimeout(timer) },
  );
}

export async function showCoverage(): Promise<void> {
  await offerCoverage();
  await commands.executeCommand(`${viewId}.focus`);
}

async function offerCoverage(): Promise<void> {
  await commands.executeCommand('setContext', offeredKey, true);
}

function toTreeItem(node: CoverageNode): TreeItem {
  const hasChildren = node.children.length > 0;
  const item = new TreeItem(
    node.label,
    hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = node.id;
  item.description = node.description;
  item.iconPath = new ThemeIcon(node.icon);
  item.contextValue = node.tool === undefined ? 'group' : 'tool';
  const command = toCommand(node);
  return command ? Object.assign(item, { command }) : item;
}

/** A click opens the rule, or creates the one that could be there. */
function toCommand({ rule, tool, kind, children }: CoverageNode): Command | undefined {
  if (rule) {
    const selection = toRange({ start: rule.position, end: rule.position });
    const target = [Uri.parse(rule.uri), { selection }];
    return { title: 'Open', command: 'vscode.open', arguments: target };
  }
  return kind && children.length === 0
    ? { title: 'New Rule', command: ours.newRule, arguments: [{ tool, kind }] }
    : undefined;
}
