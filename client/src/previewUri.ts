import { Uri } from 'vscode';

export const previewScheme = 'rmm-query';

/** The one preview, which follows the caret from rule to rule. Its path is the title of its tab. */
export const previewUri = Uri.from({ scheme: previewScheme, path: 'Generated Query.kql' });
