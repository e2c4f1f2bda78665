/** What the versions of one page show of the ministers of a state: who stayed from which version to which. */
import { daysApart } from '../../data/date.ts';
import { orEmpty } from '../people/dates.ts';
import { sameName } from '../people/spelling.ts';
import { isForeignMinister } from './titles.ts';

/** The columns of `pages.csv` that are read. */
export const blockColumns = ['page', 'country', 'posts', 'person', 'id', 'start', 'born', 'first', 'last', 'gone'] as const;

/** A block of a page that reads the same in every version from the first to the last: a person with the posts held. */
export type Block = Readonly<Record<(typeof blockColumns)[number], string>>;

/** The time of one minister on a page. */
export interface Stay {
	/** The id, or the name where the page never had one. */
	readonly person: string;
	name: string;
	born: string;
	title: string;
	/** The beginning that the page gives, where it is that of this post. */
	from: string;
	/** The first and the last version that has the minister. */
	first: string;
	last: string;
}

const postsOf = ({ posts }: Block): string[] => posts.split(' + ');

/** A new government is listed when it is named, and begins within so many days. */
const namedBeforeDays = 7;

/** Whether a beginning is later than that of somebody who was first seen on a day. */
function isAfter(start: string, seen: string): boolean {
	return start > seen && daysApart(start, seen) > namedBeforeDays;
}

const byFirst = (one: Block, other: Block): number => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0);

/**
 * The person of each block. Newcomers had no id at first or one that was put right later, so blocks with the same id or name are of one person, under the last id
 * that was given.
 */
function personsOf(blocks: readonly Block[]): ReadonlyMap<Block, string> {
	let known: Block[][] = [];
	for (const block of blocks) {
		const isOfOne = (ofPerson: readonly Block[]) =>
			ofPerson.some(
				({ id, person }) => (id !== '' && id === block.id) || person === block.person || sameName(person, block.person),
			);
		known = [...known.filter((ofPerson) => !isOfOne(ofPerson)), [...known.filter(isOfOne).flat(), block]];
	}
	return new Map(
		known.flatMap((ofPerson) => {
			const sorted = ofPerson.toSorted(byFirst);
			const person = sorted.findLast(({ id }) => id !== '')?.id ?? (sorted.at(-1) as Block).person;
			return ofPerson.map((block) => [block, person] as const);
		}),
	);
}

/**
 * The ministers of a page, in the order of the versions that first have them.
 *
 * @param all every block of the page, those of other posts included
 * @param entity the state whose page it is
 */
export function staysOf(all: readonly Block[], entity: string): Stay[] {
	const stays: Stay[] = [];
	const titles = new Map(all.map((block) => [block, postsOf(block).find((post) => isForeignMinister(post, entity))]));
	// What was put right on the same day was a slip.
	const isSlip = ({ first, gone }: Block) => gone === first;
	const blocks = all
		.filter((block) => titles.get(block) !== undefined && block.person !== '' && !isSlip(block))
		.toSorted(byFirst);
	const persons = personsOf(blocks);
	for (const block of blocks) {
		const title = titles.get(block) as string;
		const person = persons.get(block) as string;
		const start = isOfPost(block, title, all) ? orEmpty(block.start) : '';
		const before = stays.findLast((stay) => stay.person === person);
		const isAway = before && stays.some((stay) => stay.person !== person && stay.first > before.last && stay.first < block.first);
		const isSameTerm = start !== '' && start === before?.from;
		if (before === undefined || (isAway && !isSameTerm)) {
			const { person: name, born, first, last } = block;
			stays.push({ person, name, born: orEmpty(born), title, from: start, first, last });
			continue;
		}
		// A later beginning is that of another term; one from before the minister was first seen is a better date.
		if (start !== '' && !isAfter(start, before.first)) before.from = start;
		if (before.last <= block.last)
			Object.assign(before, { last: block.last, name: block.person, title, born: orEmpty(block.born) || before.born });
	}
	return stays;
}

/** Whether the beginning that a block gives is that of the post: of its first post, or of the first as well as this one. */
function isOfPost(block: Block, title: string, all: readonly Block[]): boolean {
	if (isAfter(block.start, block.first)) return false;
	const [leading = ''] = postsOf(block);
	if (leading === title) return true;
	const isHeldBefore = all.some(
		(other) =>
			other !== block &&
			other.first < block.first &&
			(other.gone === '' || other.gone >= block.first) &&
			(other.id || other.person) === (block.id || block.person) &&
			postsOf(other).includes(leading),
	);
	// The oldest versions tell nothing of the time before.
	const oldest = all.reduce((first, other) => (other.first < first ? other.first : first), block.first);
	return !isHeldBefore && block.start > oldest;
}
