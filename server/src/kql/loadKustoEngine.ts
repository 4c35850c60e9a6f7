import type { KqlEngine } from './kqlEngine';

/**
 * Loads the KQL engine. It weighs 5 MB and takes 0.2 s, so it comes by a dynamic import, which a
 * bundler can keep in a file of its own.
 */
export async function loadKustoEngine(): Promise<KqlEngine> {
  const { createKustoEngine } = await import('./kusto/kustoEngine');
  return createKustoEngine();
}
