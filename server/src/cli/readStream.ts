import { describeFileError } from '../workspace/describeFileError';
import type { FileText } from '../workspace/readTextFile';

/** Reads a stream to its end as UTF-8, of at most `limit` bytes; a byte order mark is left out. */
export async function readStream(
  stream: AsyncIterable<Buffer | string>,
  limit: number,
): Promise<FileText> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > limit) {
        return { failure: `It is larger than ${limit / 1_000_000} MB.`, isTooLarge: true };
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return { failure: describeFileError(error) };
  }
  return {
    text: Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  };
}
