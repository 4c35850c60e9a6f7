import '@kusto/language-service-next/bridge.min.js';
import '@kusto/language-service-next/Kusto.Language.Bridge.min.js';
import type { KustoLanguage } from './kustoLanguage';

declare global {
  /** The two imports above are scripts that set globals instead of exporting. */
  var Kusto: { readonly Language: KustoLanguage };
}

/** Microsoft's language service for KQL, compiled from C# with Bridge.NET. Loading it takes 0.2 s. */
export const kusto: KustoLanguage = globalThis.Kusto.Language;
