export { choiceLabel, NameIndex } from './nameIndex.ts';
export type { Candidate, Hint, NameEntry, NameType, Resolution, ResolveOptions, Strength, Verdict } from './types.ts';
