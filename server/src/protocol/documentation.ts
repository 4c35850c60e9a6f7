/** Where every check has a page of its own, named by its code. */
const checksFolder = 'https://github.com/rmm-detections/rmm-detections/blob/main/docs/checks';

const configurationPage =
  'https://github.com/rmm-detections/rmm-detections/blob/main/docs/configuration.md';

/**
 * What is wrong with the form of a file that configures us. It is no check: it is about our own
 * files, and cannot be turned off in them.
 */
export const configurationCode = 'bad-configuration';

/** Where a code is explained. */
export function getDocumentationUrl(code: string): string {
  return code === configurationCode ? configurationPage : `${checksFolder}/${code}.md`;
}

/** The `source` of every diagnostic. */
export const diagnosticSource = 'rmm-detections';
