/** The page that explains every check; its headings are the checks' codes. */
const checksPage = 'https://github.com/rmm-detections/rmm-detections/blob/main/docs/checks.md';

/** Where a check is explained. */
export function getDocumentationUrl(code: string): string {
  return `${checksPage}#${code}`;
}

/** The `source` of every diagnostic. */
export const diagnosticSource = 'rmm-detections';
