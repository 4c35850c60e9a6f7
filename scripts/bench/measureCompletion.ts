import { type BenchSubject, createDocument } from './benchSubject';
import type { BenchRow } from './benchTable';

const rounds = 16;
/** The caret stands at the end of each. */
const beginnings = ['\n| ', '\n| where ', '\n| where Dev', "\n| where DeviceName has '"];

/** Completion where a query is being typed, asked right after the keystroke: nothing of that text is known. */
export function measureCompletion({ service, environment, rules }: BenchSubject): BenchRow {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of rules) {
      const map = service.analyze(createDocument(text)).rules[0]?.query?.sourceMap;
      const beginning = ` // ${round}${beginnings[round % beginnings.length]}`;
      if (map !== undefined) {
        const offset = map.toHostOffset(map.embedded.trimEnd().length);
        const inserted = map.encode(beginning);
        const document = createDocument(text.slice(0, offset) + inserted + text.slice(offset));
        const position = document.positionAt(offset + inserted.length);
        const begin = performance.now();
        service.complete(service.analyze(document), position, environment);
        samples.push(performance.now() - begin);
      }
    }
  }
  return { what: 'completion in the query', samples, note: 'aim p95 60' };
}
