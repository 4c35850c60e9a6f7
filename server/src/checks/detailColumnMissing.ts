import { createMentionedColumnCheck } from './mentionedColumnCheck';

export const detailColumnMissing = createMentionedColumnCheck({
  code: 'detail-column-missing',
  role: 'detail',
  summary: 'A detail of the alert is taken from a column that the query does not return.',
  explanation:
    '`customDetails`, the columns of `alertDetailsOverride` and the `{{Column}}` placeholders in its texts are filled from the columns of the result, by their exact names. Where there is no such column, the detail stays empty and the placeholder is not replaced.',
});
