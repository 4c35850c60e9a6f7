import { type BenchSubject, createDocument } from './benchSubject';
import type { BenchRow } from './benchTable';
import type { EngineProbe } from './engineProbe';
import { percentile } from './percentile';

const warmUpRounds = 1;
const rounds = 4;
/** Typed letter by letter at the end of each query. */
const typed = '\n| where Device';

/** The work behind a keystroke, timer excluded, in the query and outside it, beside the engine's own. */
export function measureKeystrokes(subject: BenchSubject, probe: EngineProbe): BenchRow[] {
  const inQuery: number[] = [];
  const engine: number[] = [];
  const outside: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    const isCounted = round >= warmUpRounds;
    for (const text of subject.rules) {
      for (let length = 1; length <= typed.length; length++) {
        // A mark of the round makes each text new, so that no memory of an earlier one helps.
        const insert = ` // ${round}${typed.slice(0, length)}`;
        const samples = measureOne(subject, probe, text, insert, length % 2 === 0);
        if (isCounted) {
          inQuery.push(samples.inQuery);
          engine.push(samples.engine);
          outside.push(samples.outside);
          whole.push(samples.whole);
        }
      }
    }
  }
  const own = percentile(engine, 50);
  const toRatio = (samples: readonly number[]) =>
    `${(percentile(samples, 50) / own).toFixed(2)} × the engine at p50`;
  return [
    {
      what: 'engine alone, whole schema in sight',
      samples: whole,
      note: toRatio(whole),
    },
    { what: 'engine alone on the query', samples: engine, note: '' },
    { what: 'keystroke in the query', samples: inQuery, note: `${toRatio(inQuery)}; aim 1.15` },
    {
      what: 'keystroke outside the query',
      samples: outside,
      note: `${toRatio(outside)}; aim p95 5`,
    },
  ];
}

/** Who goes first alternates, because whoever goes second finds the processor's caches warm. */
function measureOne(
  subject: BenchSubject,
  probe: EngineProbe,
  text: string,
  insert: string,
  engineFirst: boolean,
) {
  const edited = insertIntoQuery(subject, text, insert);
  const query = getQuery(subject, edited);
  const isKnown = probe.calls > 0;
  const before = engineFirst && isKnown ? probe.timeAlone(query) : undefined;
  const inQuery = timeKeystroke(subject, edited);
  const engine = before ?? probe.timeAlone(query);
  const outside = timeKeystroke(subject, edited.replace('description: |', 'description: |\n  x'));
  return { inQuery, engine, outside, whole: probe.timeWithWholeSchema(query) };
}

function timeKeystroke({ service, environment }: BenchSubject, text: string): number {
  const document = createDocument(text);
  const begin = performance.now();
  service.diagnose(service.analyze(document), environment, 'all');
  return performance.now() - begin;
}

function getQuery({ service }: BenchSubject, text: string): string {
  return service.analyze(createDocument(text)).rules[0]?.query?.text ?? '';
}

function insertIntoQuery({ service }: BenchSubject, text: string, insert: string): string {
  const map = service.analyze(createDocument(text)).rules[0]?.query?.sourceMap;
  if (map === undefined) {
    throw new Error('Each example is a rule with a query.');
  }
  const offset = map.toHostOffset(map.embedded.trimEnd().length);
  return text.slice(0, offset) + map.encode(insert) + text.slice(offset);
}
