import type { Format } from '../lintOptions';
import { reportGithub } from './github';
import { reportJson } from './json';
import type { Reporter } from './reporter';
import { reportSarif } from './sarif';
import { reportText } from './text';

export const reporters: Readonly<Record<Format, Reporter>> = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
};
