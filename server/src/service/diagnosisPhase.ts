/** `structure` needs no KQL engine and takes a millisecond; `all` adds what the engine finds. */
export type DiagnosisPhase = 'structure' | 'all';
