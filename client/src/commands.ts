import {
  Disposable,
  env,
  type LogOutputChannel,
  Position,
  Range,
  commands as registry,
  Uri,
  window,
} from 'vscode';
import { commands } from '../../server/src/protocol/commands';
import type { WirePosition } from '../../server/src/protocol/messages';
import type { ActiveRule } from './activeRule';
import { checkWorkspace } from './checkWorkspace';
import type { DetectionsClient } from './detectionsClient';
import type { QueryPreview } from './queryPreview';

export interface CommandContext {
  readonly client: DetectionsClient;
  readonly activeRule: ActiveRule;
  readonly preview: QueryPreview;
  readonly log: LogOutputChannel;
}

type CommandId = (typeof commands)[keyof typeof commands];

/** A command is called with nothing from the palette, with a place by a code lens, with a `Uri` by a menu. */
type Handler = (uri?: string | Uri, position?: WirePosition) => unknown;

/** Every command of the manifest, with what it does. */
function createHandlers(context: CommandContext): Readonly<Record<CommandId, Handler>> {
  return {
    [commands.previewQuery]: async (uri, position) => {
      await goTo(uri, position);
      await context.preview.show();
    },
    [commands.copyQuery]: () => copyQuery(context.activeRule),
    [commands.checkWorkspace]: () => checkWorkspace(context.client),
    [commands.restartServer]: () => context.client.restart(),
    [commands.showOutput]: () => context.log.show(),
  };
}

export function registerCommands(context: CommandContext): Disposable {
  const handlers = Object.entries(createHandlers(context));
  return Disposable.from(...handlers.map(([id, handler]) => registry.registerCommand(id, handler)));
}

/** Puts the caret where the lens is, so that the preview is of that rule and not of the last one looked at. */
async function goTo(
  uri: string | Uri | undefined,
  position: WirePosition | undefined,
): Promise<void> {
  if (typeof uri === 'string' && position) {
    const caret = new Position(position.line, position.character);
    await window.showTextDocument(Uri.parse(uri), { selection: new Range(caret, caret) });
  }
}

async function copyQuery(activeRule: ActiveRule): Promise<void> {
  await activeRule.refresh();
  const generated = activeRule.current?.generated;
  if (!generated) {
    window.showInformationMessage('There is no rule with a query here to copy.');
    return;
  }
  await env.clipboard.writeText(generated.query);
  window.setStatusBarMessage(`Copied the query of “${generated.title}”`, 4000);
}
