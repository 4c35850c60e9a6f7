import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { DetectionsClient } from './detectionsClient';
import { findPreviewTab } from './findPreviewTab';
import { readPreviewSettings } from './previewSettings';
import { previewScheme } from './previewUri';
import { type QuerySource, type SourcedQuery, type Target, toRuleSource } from './querySource';

/** How queries are generated, where the user wants it other than the settings say. */
export interface PreviewOptions {
  readonly target?: Target;
  readonly exclusions?: boolean;
}

/**
 * The query that the preview shows, or would show: of the rule that the caret is in; while the preview
 * is open also of the rule that it was in before it moved to something that is no rule, or of a folder
 * or tool that the user asked for.
 */
export interface PreviewedQuery extends Disposable {
  readonly current: SourcedQuery | undefined;
  /** False while nobody can tell whether `current` is still what the server would answer. */
  readonly isUpToDate: boolean;
  readonly onDidChange: Event<void>;
  /** They last as long as the preview is open. */
  readonly options: PreviewOptions;
  setOptions(options: PreviewOptions): Promise<void>;
  /** Stays with a folder or a tool, or follows the caret when it is undefined. */
  follow(source: QuerySource | undefined): Promise<void>;
  /** Asks the server anew, and again if it is called meanwhile; resolves when `current` is up to date. */
  refresh(): Promise<void>;
  /** The query of another source, with the same options but for `target`. Rejects while the server does not run. */
  find(source: QuerySource, target?: Target): Promise<SourcedQuery | undefined>;
}

/** Menus and palette entries that only make sense in a rule are bound to this. */
const ruleKey = 'rmmDetections.activeEditorIsRule';
/** The preview's title offers the portal where its query runs. */
const targetKey = 'rmmDetections.previewTarget';

export function createPreviewedQuery(
  client: DetectionsClient,
  log: LogOutputChannel,
): PreviewedQuery {
  const changed = new EventEmitter<void>();
  let current: SourcedQuery | undefined;
  let isUpToDate = true;
  let followed: QuerySource | undefined;
  let options: PreviewOptions = {};
  let running: Promise<void> | undefined;
  let askAgain = false;

  async function find(source: QuerySource, target = options.target) {
    if (source.position) {
      // The server knows the files that are open; the lens or the preview of a rule may outlive its editor.
      await workspace.openTextDocument(Uri.parse(source.uri));
    }
    const generated = await client.findGeneratedQuery({
      ...source,
      exclusions: options.exclusions ?? readPreviewSettings(source).exclusions,
      ...(target && { target }),
    });
    return generated && { source, generated };
  }

  /** Undefined when the active editor shows no rule. */
  async function findAtCaret(): Promise<SourcedQuery | undefined> {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === 'yaml' ? find(toRuleSource(editor)) : undefined;
  }

  async function ask(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri;
    const isPreview = uri?.scheme === previewScheme;
    const atCaret = isPreview ? undefined : await findAtCaret();
    if (!isPreview) {
      await commands.executeCommand('setContext', ruleKey, atCaret !== undefined);
    }
    if (followed) {
      current = await find(followed);
    } else if (atCaret || current?.source.uri === uri?.toString() || !findPreviewTab()) {
      current = atCaret;
    } else if (current) {
      current = await find(current.source);
    }
    isUpToDate = true;
    await commands.executeCommand('setContext', targetKey, current?.generated.target);
  }

  async function askUntilCurrent(): Promise<void> {
    while (askAgain) {
      askAgain = false;
      try {
        await ask();
      } catch (error) {
        isUpToDate = false;
        log.debug('No generated query: the server does not answer.', String(error));
      }
      changed.fire();
    }
  }

  function refresh(): Promise<void> {
    askAgain = true;
    running ??= askUntilCurrent().finally(() => {
      running = undefined;
    });
    return running;
  }

  function follow(source: QuerySource | undefined): Promise<void> {
    followed = source;
    return refresh();
  }

  function setOptions(chosen: PreviewOptions): Promise<void> {
    options = chosen;
    return refresh();
  }

  function forgetClosedPreview(): void {
    if (!findPreviewTab() && (followed || options.target || options.exclusions !== undefined)) {
      options = {};
      void follow(undefined);
    }
  }

  const listeners = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(refresh),
    // The caret may have moved to another rule of the same file.
    window.onDidChangeTextEditorSelection(() => findPreviewTab() && refresh()),
    window.tabGroups.onDidChangeTabs(({ closed }) => closed.length > 0 && forgetClosedPreview()),
    client.onDidChangeGeneratedQuery(refresh),
    client.onDidChangeStatus(({ state }) => state !== 'starting' && refresh()),
  );
  return {
    get current() {
      return current;
    },
    get isUpToDate() {
      return isUpToDate;
    },
    get options() {
      return options;
    },
    onDidChange: changed.event,
    setOptions,
    follow,
    refresh,
    find,
    dispose: () => listeners.dispose(),
  };
}
