import { isTooLargeForQueryAnalysis } from '../rule/sizeLimit';
import type { Check } from './check';

export const fileTooLarge: Check = {
  code: 'file-too-large',
  severity: 'information',
  phase: 'structure',
  summary: 'The file is so large that its query is not analysed.',
  explanation:
    'The KQL engine cannot be interrupted, so a query in a file of more than a million characters is left alone and the YAML around it is checked. Sentinel itself takes no query of more than 10,000 characters: move the data to a watchlist or a table.',
  *find({ rule, text }) {
    const query = rule.query && rule.findEntry('query');
    if (query && isTooLargeForQueryAnalysis(text)) {
      yield {
        span: query.key.span,
        message:
          'This file is larger than a million characters, so its query is not analysed. Move long lists to a watchlist.',
        data: undefined,
      };
    }
  },
};
