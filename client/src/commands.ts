import { Disposable, env, type LogOutputChannel, commands as registry, window } from 'vscode';
import { commands } from '../../server/src/protocol/commands';
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

/** Every command of the manifest, with what it does. */
function createHandlers(context: CommandContext): Readonly<Record<CommandId, () => unknown>> {
  return {
    [commands.previewQuery]: () => context.preview.show(),
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
