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
import { type CoverageNode, toCoverageNodes } from './coverageNodes';
import type { DetectionsClient } from './detectionsClient';
import { toCount } from './toCount';
import { toRange } from './toRange';

const viewId = 'rmmDetections.coverage';

/** Milliseconds that rules have to rest before the view is drawn anew: someone may be typing. */
const pause = 500;

/** The view of tools and their rules; it asks the server when somebody looks at it. */
export function createCoverageTree(client: DetectionsClient, log: LogOutputChannel): Disposable {
  const changed = new EventEmitter<void>();
  let timer: NodeJS.Timeout | undefined;
  const view = window.createTreeView<CoverageNode>(viewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: toTreeItem,
      getChildren: (node) => (node ? [...node.children] : readRoots()),
    },
  });

  async function readRoots(): Promise<CoverageNode[]> {
    try {
      const coverage = await client.getCoverage();
      view.description = toCount(coverage.rules, 'rule');
      view.message = '';
      return toCoverageNodes(coverage);
    } catch (error) {
      log.warn('The coverage view stays empty.', String(error));
      view.message = 'The language server of RMM Detections does not answer.';
      return [];
    }
  }

  return Disposable.from(
    changed,
    view,
    client.onDidChangeCoverage(() => {
      clearTimeout(timer);
      timer = setTimeout(() => changed.fire(), pause);
    }),
    client.onDidChangeStatus(({ state }) => state === 'ready' && changed.fire()),
    { dispose: () => clearTimeout(timer) },
  );
}

export async function showCoverage(): Promise<void> {
  await commands.executeCommand(`${viewId}.focus`);
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
    const { start } = toRange({ start: rule.position, end: rule.position });
    const options = { selection: { start, end: start } };
    return { title: 'Open', command: 'vscode.open', arguments: [Uri.parse(rule.uri), options] };
  }
  return kind && children.length === 0
    ? { title: 'New Rule', command: ours.newRule, arguments: [{ tool, kind }] }
    : undefined;
}
