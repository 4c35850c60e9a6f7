import type { CoverageMatrix } from '../protocol/messages';
import { mergeCoverage } from '../service/coverage/mergeCoverage';
import { type DetectionsByRule, toCoverage } from '../service/coverage/toCoverage';
import type { Environment, IndexedRule } from '../service/environment';
import type { LanguageService } from '../service/languageService';
import { yieldToMessages } from './yieldToMessages';

type Detections = ReturnType<LanguageService['detections']>;

/**
 * Which tools the rules of the workspace cover. What a rule detects is worked out once, and the
 * client is told of a change once: the next word follows the next question.
 */
export interface Coverage {
  /** The folders of these environments as one. Lets other messages through while it reads queries. */
  get(environments: readonly Environment[]): Promise<CoverageMatrix>;
  changed(): void;
}

/** Milliseconds after which a message may wait no longer. */
const longestTurn = 10;

export function createCoverage(
  detect: LanguageService['detections'],
  notify: () => void,
): Coverage {
  /** An index has a new object for a rule whenever its file has changed, and a folder a new environment. */
  const known = new WeakMap<Environment, WeakMap<IndexedRule, Detections>>();
  let isNewsWanted = false;

  async function readDetections(environment: Environment): Promise<DetectionsByRule> {
    const ofRules = known.get(environment) ?? new WeakMap<IndexedRule, Detections>();
    known.set(environment, ofRules);
    const detections = new Map<IndexedRule, Detections>();
    let turnStart = performance.now();
    for (const rule of environment.index.all()) {
      const found = ofRules.get(rule) ?? detect(rule, environment);
      ofRules.set(rule, found);
      detections.set(rule, found);
      if (performance.now() - turnStart > longestTurn) {
        await yieldToMessages();
        turnStart = performance.now();
      }
    }
    return detections;
  }

  return {
    async get(environments) {
      isNewsWanted = true;
      const parts: CoverageMatrix[] = [];
      for (const environment of environments) {
        parts.push(toCoverage(await readDetections(environment), environment));
      }
      return mergeCoverage(parts);
    },
    changed() {
      if (isNewsWanted) {
        isNewsWanted = false;
        notify();
      }
    },
  };
}
