import type { Field, FieldReader, PlacedText } from './fieldReader';
import { isBoundedPattern } from './isBoundedPattern';

/** Paths or globs of files that the configuration takes in. They may not lead out of the workspace. */
export function readPathPatterns(field: Field, reader: FieldReader): PlacedText[] {
  return readGlobs(field, 'a list of files such as `folder/file` or "folder/*"', reader).filter(
    ({ text, span }) => {
      const isInside = !/^(?:[\\/]|[a-z]:)/i.test(text) && !text.split(/[\\/]/).includes('..');
      if (!isInside) {
        reader.report(
          span,
          'The file has to lie in the workspace. Write its path relative to this file, without `..`.',
        );
      }
      return isInside;
    },
  );
}

/** Patterns of files or names; `shape` completes the sentence "… has to be …". */
export function readGlobs(field: Field, shape: string, reader: FieldReader): PlacedText[] {
  return reader.readTexts(field, shape).filter(({ text, span }) => {
    const isBounded = isBoundedPattern(text);
    if (!isBounded) {
      reader.report(span, 'The pattern has too many wildcards. Use several simpler patterns.');
    }
    return isBounded;
  });
}
