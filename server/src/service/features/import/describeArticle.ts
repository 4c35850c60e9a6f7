import type { ArticlePart } from '../../../generate/article/readArticle';

/** What an article says of its detection beside the rule itself. */
export interface ArticleDescription {
  /** The line that it begins with, where that is a title. */
  readonly title: string | undefined;
  /** Its first sentences, as many as a description takes. */
  readonly summary: string | undefined;
  /** All prose, for names that it mentions. */
  readonly prose: string;
}

/** In UTF-16 units; the guides for published rules ask for names and descriptions no longer than these. */
const mostOfTitle = 100;
const mostOfSummary = 255;

/** A sentence is longer than the labels and buttons of a page. */
const leastOfSentence = 40;

const sentenceEnd = /[.!?](?=\s|$)/;

export function describeArticle(parts: readonly ArticlePart[]): ArticleDescription {
  const lines = parts.flatMap((part) =>
    part.kind === 'prose' && part.text !== '' ? [part.text] : [],
  );
  const [first] = lines;
  const title = first?.replace(/^#+\s*/, '');
  const isTitle = title !== undefined && title.length <= mostOfTitle && !/[.!?:|]$/.test(title);
  const paragraph = lines.find((line) => line.length >= leastOfSentence && sentenceEnd.test(line));
  return {
    title: isTitle ? title : undefined,
    summary: paragraph && takeSentences(paragraph),
    prose: lines.join('\n'),
  };
}

/** Whole sentences; undefined where the first is too long already. */
function takeSentences(paragraph: string): string | undefined {
  let end = 0;
  for (const { index } of paragraph.matchAll(new RegExp(sentenceEnd, 'g'))) {
    if (index + 1 > mostOfSummary) {
      break;
    }
    end = index + 1;
  }
  return end === 0 ? undefined : paragraph.slice(0, end);
}
