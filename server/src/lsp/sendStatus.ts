import type { Connection } from 'vscode-languageserver/node';
import { type ServerStatus, statusNotification } from '../protocol/messages';
import type { ShippedData } from '../workspace/loadShippedData';

/** Tells the client how the server is, with what it knows. */
export async function sendStatus(
  connection: Connection,
  shipped: ShippedData,
  state: ServerStatus['state'],
  message?: string,
): Promise<void> {
  const status: ServerStatus = {
    state,
    ...(message !== undefined && { message }),
    schemaDate: shipped.schemaDate,
    tables: shipped.tables.length,
    tools: shipped.tools.length,
  };
  await connection.sendNotification(statusNotification, status);
}
