import assert from 'node:assert/strict';
import { type TreeDataProvider, type TreeItem, window } from 'vscode';

let provider: TreeDataProvider<unknown> | undefined;

/**
 * Makes the rows of the coverage view known to `waitForRow`: what is drawn is out of a test's reach. To be
 * called before the extension is activated.
 */
export function watchCoverageView(): void {
  const { createTreeView } = window;
  Object.assign(window, {
    createTreeView(...[id, options]: Parameters<typeof createTreeView>) {
      if (id === 'rmmDetections.coverage') {
        provider = options.treeDataProvider;
      }
      return createTreeView(id, options);
    },
  });
}

/** Waits for a row that `isMeant`, below rows with these labels; the test's timeout is the limit. */
export function waitForRow(
  path: readonly string[],
  isMeant: (row: TreeItem) => boolean = () => true,
): Promise<TreeItem> {
  const { onDidChangeTreeData } = provider ?? assert.fail('the view is there');
  return new Promise((resolve, reject) => {
    const look = async () => {
      const row = await findRow(path);
      if (row && isMeant(row)) {
        listener?.dispose();
        resolve(row);
      }
    };
    const listener = onDidChangeTreeData?.(() => look().catch(reject));
    look().catch(reject);
  });
}

/** As VS Code finds a row when a user unfolds those above it. */
async function findRow(path: readonly string[]): Promise<TreeItem | undefined> {
  let element: unknown;
  let row: TreeItem | undefined;
  for (const label of path) {
    const rows = await listRows(element);
    const next = rows.find((candidate) => candidate.row.label === label);
    if (!next) {
      return undefined;
    }
    ({ element, row } = next);
  }
  return row;
}

async function listRows(parent: unknown): Promise<{ element: unknown; row: TreeItem }[]> {
  const elements = (await provider?.getChildren(parent)) ?? [];
  return Promise.all(
    elements.map(async (element) => ({
      element,
      row: (await provider?.getTreeItem(element)) ?? assert.fail(),
    })),
  );
}
