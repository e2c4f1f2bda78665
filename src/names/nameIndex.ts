import { choicesFor } from './choices.ts';
import {
	byBrackets,
	byChoiceLabel,
	byHint,
	byId,
	byNothing,
	bySameWords,
	bySpelling,
	type Knowledge,
	type Step,
} from './evidence.ts';
import { byLikeness } from './likelihood.ts';
import { Matcher } from './matcher.ts';
import { packNames } from './pack.ts';
import { halves } from './pairs.ts';
import { PartReader, type Parts } from './parts.ts';
import { type Found, type Judgement, Query } from './query.ts';
import { NameTable } from './table.ts';
import type { Candidate, Hint, NameEntry, Resolution, ResolveOptions } from './types.ts';

/** How many candidates a resolution has, and how many choices are shown, unless another limit is asked for. */
const mostCandidates = 5;
const mostChoices = 25;

/** The kinds of evidence, strongest first: the first that concludes decides. */
const steps: readonly Step[] = [byId, byChoiceLabel, byNothing, bySpelling, byHint, byBrackets, bySameWords, byLikeness];

/** The label of a choice. It comes back as the value when a person sends it unchosen, and is understood. */
export function choiceLabel({ name, detail }: { readonly name: string; readonly detail: string }): string {
	return detail === '' ? name : `${name} (${detail})`;
}

/** All spellings of entities and persons, and the judgement what a typed text means. */
export class NameIndex {
	readonly #table: NameTable;
	readonly #matcher: Matcher;
	readonly #detailsOf: (id: string) => readonly string[];

	/**
	 * @param parts what {@link packNames} gave; nothing is built from them
	 * @param detailsOf what choices show in brackets behind the label of an id, in any language, by which the label is understood when it is typed
	 */
	constructor(parts: Parts, detailsOf: (id: string) => readonly string[] = () => []) {
		const reader = new PartReader(parts);
		this.#table = new NameTable(reader);
		this.#matcher = new Matcher(reader, this.#table);
		this.#detailsOf = detailsOf;
	}

	/** An index of these entries, in any order. */
	static of(entries: Iterable<NameEntry>, hints: Iterable<Hint> = [], detailsOf?: (id: string) => readonly string[]): NameIndex {
		return new NameIndex(packNames(entries, hints), detailsOf);
	}

	/** What a typed text means: an answer, a guess to be said as such, a question, or nothing. */
	resolve(text: string, options: ResolveOptions = {}): Resolution {
		const query = new Query(text, options, this.#table, true);
		const { verdict, found, hint } = this.#judge(query, options);
		query.explain(() => `verdict: ${verdict}`);
		const candidates = found.slice(0, options.limit ?? mostCandidates).map((one) => this.#candidateOf(one));
		const resolution = { typed: query.typed, verdict, candidates, explain: query.explanation };
		return hint === undefined ? resolution : { ...resolution, hint };
	}

	/** The one that a text is a known spelling of, and surely means; nothing is guessed. */
	known(text: string, options: ResolveOptions = {}): Candidate | undefined {
		const { verdict, found } = bySpelling(new Query(text, options, this.#table, false), this.#knowledge(options)) ?? {};
		return verdict === 'sure' && found?.[0] !== undefined ? this.#candidateOf(found[0]) : undefined;
	}

	/** The choices for a name that is being typed, the likeliest first: what it means so far, then what it may become. */
	suggest(text: string, options: ResolveOptions = {}): Candidate[] {
		const query = new Query(text, options, this.#table, false);
		const judged = this.#judge(query, options);
		const choices = choicesFor(text, query, judged, options.limit ?? mostChoices, this.#knowledge(options));
		return choices.map((one) => this.#candidateOf(one));
	}

	/** Two entities typed in one box ("Ukraine Syria", "Israel/Palestine", "US vs Iran"), where both halves are sure. */
	splitPair(text: string): [Candidate, Candidate] | undefined {
		const known = new Map<string, Found | undefined>();
		const options = { type: 'entity' } as const;
		const sure = (part: string): Found | undefined => {
			if (!known.has(part)) {
				const { verdict, found } = this.#judge(new Query(part, options, this.#table, false), options);
				known.set(part, verdict === 'sure' ? found[0] : undefined);
			}
			return known.get(part);
		};
		const { typed } = new Query(text, options, this.#table, false);
		if (sure(typed)) return undefined;
		for (const [one, other] of halves(typed)) {
			const first = sure(one);
			const second = first && sure(other);
			if (first && second && this.#table.ownerOf(first.spelling) !== this.#table.ownerOf(second.spelling))
				return [this.#candidateOf(first), this.#candidateOf(second)];
		}
		return undefined;
	}

	#judge(query: Query, options: ResolveOptions): Judgement {
		const knowledge = this.#knowledge(options);
		for (const step of steps) {
			const judged = step(query, knowledge);
			if (judged) return judged;
		}
		return { verdict: 'unknown', found: [] };
	}

	#knowledge(options: ResolveOptions): Knowledge {
		return {
			table: this.#table,
			matcher: this.#matcher,
			detailsOf: this.#detailsOf,
			judge: (text) => this.#judge(new Query(text, options, this.#table, false), options),
		};
	}

	#candidateOf({ spelling, score }: Found): Candidate {
		const table = this.#table;
		const entity = table.stateOf(spelling);
		const candidate = {
			id: table.idOf(spelling),
			type: table.typeOf(spelling),
			name: table.labelOf(spelling),
			isFormer: table.isFormer(spelling),
			score,
			matched: table.textOf(spelling),
			strength: table.strengthOf(spelling),
		};
		return entity === undefined ? candidate : { ...candidate, entity };
	}
}
