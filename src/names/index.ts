export { choiceLabel, NameIndex } from './nameIndex.ts';
export type { Candidate, Hint, NameEntry, NameType, Resolution, ResolveOptions, Strength, Verdict } from './types.ts';
export {
	entityEntries,
	type NamedEntity,
	type NameKind,
	type NameProblem,
	type NameRow,
	nameKinds,
	readEntityNames,
	readHints,
	readNameRows,
	strengthOfRow,
} from './vocabulary.ts';
