/** The section that every setting's key begins with. */
export const settingsSection = 'rmmDetections';

/** The editor's settings, as the manifest declares them, below `settingsSection`. An absent value means: not set. */
export interface EditorSettings {
  readonly target?: 'auto' | 'defender' | 'sentinel' | null;
  readonly profile?: 'default' | 'azure-sentinel' | null;
  /** A KQL timespan such as `5d`. */
  readonly lookback?: string | null;
  readonly checks?: Readonly<Record<string, string>> | null;
  readonly exclude?: readonly string[] | null;
  readonly validate?: { readonly onType?: boolean; readonly delay?: number } | null;
  readonly workspaceDiagnostics?: 'open' | 'all' | null;
  readonly completion?: { readonly catalog?: boolean } | null;
  readonly newRule?: {
    /** With the places `{tool}` and `{kind}`. */
    readonly namePattern?: string;
    /** With the places `{tool}`, `{kind}` and `{suffix}`. */
    readonly fileNamePattern?: string;
  } | null;
  readonly preview?: { readonly exclusions?: boolean; readonly header?: boolean } | null;
}
