export { choiceLabel, NameIndex } from './nameIndex.ts';
export { packNames } from './pack.ts';
export type { Part, Parts } from './parts.ts';
export type { Candidate, Hint, NameEntry, NameType, Resolution, ResolveOptions, Strength, Verdict } from './types.ts';
