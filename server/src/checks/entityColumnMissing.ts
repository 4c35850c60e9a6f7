import { createMentionedColumnCheck } from './mentionedColumnCheck';

export const entityColumnMissing = createMentionedColumnCheck({
  code: 'entity-column-missing',
  role: 'entity',
  summary: 'An entity is mapped to a column that the query does not return.',
  explanation:
    'Sentinel fills entities from the columns of the result, by their exact names. A column that `summarize` or `project` leaves out, or that is called otherwise there, leaves the entity empty, and alerts are no longer linked by it. Return the column, or map one that is there. Not reported where the columns of the result cannot be told, as with functions of unknown content.',
});
