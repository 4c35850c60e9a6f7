import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type TextEditor,
  window,
} from 'vscode';
import type { GeneratedQuery } from '../../server/src/protocol/messages';
import type { DetectionsClient } from './detectionsClient';
import { previewScheme } from './previewUri';

/** A rule with the query that is generated for it. */
export interface RuleInView {
  readonly uri: string;
  readonly generated: GeneratedQuery;
}

/** The rule that the caret is in, or was in before it moved to something that is no rule file. */
export interface ActiveRule extends Disposable {
  readonly current: RuleInView | undefined;
  readonly onDidChange: Event<void>;
  /** Asks the server anew, and again if it is called meanwhile; resolves when `current` is up to date. */
  refresh(): Promise<void>;
}

/** Menus and palette entries that only make sense in a rule are bound to this. */
const contextKey = 'rmmDetections.activeEditorIsRule';

export function createActiveRule(client: DetectionsClient, log: LogOutputChannel): ActiveRule {
  const changed = new EventEmitter<void>();
  let current: RuleInView | undefined;
  let running: Promise<void> | undefined;
  let askAgain = false;

  async function findQuery({ document, selection }: TextEditor) {
    try {
      const { line, character } = selection.active;
      return await client.findGeneratedQuery({
        uri: document.uri.toString(),
        position: { line, character },
      });
    } catch (error) {
      log.debug('No generated query: the server does not answer.', String(error));
      return undefined;
    }
  }

  async function ask(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor?.document.uri.scheme === previewScheme) {
      return;
    }
    const generated = editor?.document.languageId === 'yaml' ? await findQuery(editor) : undefined;
    const uri = editor?.document.uri.toString();
    if (uri !== undefined && (generated || current?.uri === uri)) {
      current = generated && { uri, generated };
      changed.fire();
    }
    await commands.executeCommand('setContext', contextKey, generated !== undefined);
  }

  function refresh(): Promise<void> {
    askAgain = true;
    running ??= askUntilCurrent().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function askUntilCurrent(): Promise<void> {
    while (askAgain) {
      askAgain = false;
      await ask();
    }
  }

  const listeners = Disposable.from(
    changed,
    window.onDidChangeActiveTextEditor(refresh),
    client.onDidChangeGeneratedQuery(refresh),
    client.onDidChangeStatus(({ state }) => state === 'ready' && refresh()),
  );
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    refresh,
    dispose: () => listeners.dispose(),
  };
}
