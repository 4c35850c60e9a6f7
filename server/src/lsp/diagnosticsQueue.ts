import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiagnosisPhase } from '../service/diagnosisPhase';
import type { Guard } from './guard';
import { yieldToMessages } from './yieldToMessages';

/** What the queue needs from the rest of the server. */
export interface DiagnosticsSource {
  /** The newest version of a document; undefined once it is closed. */
  findDocument(uri: string): TextDocument | undefined;
  /** Whether the KQL engine can be asked about this document now. */
  hasEngine(uri: string): Promise<boolean>;
  diagnose(document: TextDocument, phase: DiagnosisPhase): Promise<Diagnostic[]>;
  publish(params: PublishDiagnosticsParams): void;
}

/**
 * Turns changes into published diagnostics, one document at a time. Each piece of work is
 * synchronous and may take tens of milliseconds, so waiting messages are let through before each.
 *
 * Invariant: what is published belongs to the newest version of an open document.
 */
export interface DiagnosticsQueue {
  /** Diagnoses the document after `delay` milliseconds without another call for it. */
  schedule(uri: string, delay: number): void;
  /** Takes back what was published for a document that is closed now. */
  clear(uri: string): void;
  /** Resolves when no document waits for a pause in typing, is due or at work. */
  whenIdle(): Promise<void>;
  dispose(): void;
}

export function createDiagnosticsQueue(source: DiagnosticsSource, guard: Guard): DiagnosticsQueue {
  const timers = new Map<string, NodeJS.Timeout>();
  const due = new Set<string>();
  const published = new Set<string>();
  const idleListeners: (() => void)[] = [];
  let isWorking = false;

  function stopTimer(uri: string): void {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  }

  function isIdle(): boolean {
    return timers.size === 0 && due.size === 0 && !isWorking;
  }

  function tellIfIdle(): void {
    if (isIdle()) {
      for (const resolve of idleListeners.splice(0)) {
        resolve();
      }
    }
  }

  function enqueue(uri: string): void {
    timers.delete(uri);
    // The latest to come goes first: that is where the user types.
    due.delete(uri);
    due.add(uri);
    if (!isWorking) {
      void workOff();
    }
  }

  async function workOff(): Promise<void> {
    isWorking = true;
    try {
      for (let next = [...due].pop(); next !== undefined; next = [...due].pop()) {
        const uri = next;
        due.delete(uri);
        await guard.task('Diagnostics', () => diagnose(uri));
      }
    } finally {
      isWorking = false;
      tellIfIdle();
    }
  }

  async function diagnose(uri: string): Promise<void> {
    await yieldToMessages();
    const document = source.findDocument(uri);
    if (document === undefined) {
      return;
    }
    const engine = await source.hasEngine(uri);
    if (!engine || !published.has(uri)) {
      // Where KQL findings are already on screen, taking them away until they are found again would flicker.
      await publishPhase(document, 'structure');
      await yieldToMessages();
    }
    if (engine) {
      await publishPhase(document, 'all');
    }
  }

  async function publishPhase(document: TextDocument, phase: DiagnosisPhase): Promise<void> {
    const { uri, version } = document;
    if (!isNewest(document)) {
      return;
    }
    const diagnostics = await source.diagnose(document, phase);
    if (isNewest(document)) {
      published.add(uri);
      source.publish({ uri, version, diagnostics });
    }
  }

  function isNewest(document: TextDocument): boolean {
    return source.findDocument(document.uri) === document;
  }

  return {
    schedule(uri, delay) {
      stopTimer(uri);
      timers.set(
        uri,
        setTimeout(() => enqueue(uri), delay),
      );
    },
    clear(uri) {
      stopTimer(uri);
      due.delete(uri);
      if (published.delete(uri)) {
        source.publish({ uri, diagnostics: [] });
      }
      tellIfIdle();
    },
    whenIdle: () =>
      isIdle() ? Promise.resolve() : new Promise((resolve) => idleListeners.push(resolve)),
    dispose() {
      for (const timer of timers.values()) {
        clearTimeout(timer);
      }
      timers.clear();
      due.clear();
      tellIfIdle();
    },
  };
}
