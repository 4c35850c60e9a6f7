export type RuleKind = 'hunting' | 'scheduled' | 'nrt';
