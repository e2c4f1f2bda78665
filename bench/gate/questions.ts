/**
 * `node bench/gate/questions.ts > bench/gate/questions.jsonl`: writes the 10,000 questions of the gate anew, from the store as it is.
 * They are kept in a file so that a change of the facts or of the program asks the same questions as before.
 */
import { readConfig } from '../../src/config.ts';
import { openContext, placesOf } from '../../src/server/context.ts';
import { onTerminal } from '../../src/terminal/compiling.ts';
import { generator } from '../../test/support/random.ts';

const { store } = await openContext(placesOf(readConfig(process.env)), onTerminal);
const random = generator(11);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const maybe = <Item extends object>(share: number, make: () => Item): Item | object => (random() < share ? make() : {});

const names = store.names();
const entities = store.entities();
const states = entities.filter(({ kind }) => kind === 'state');
const spellings = names.filter(({ type }) => type === 'entity');
const persons = names.filter(({ type }) => type === 'person');
const labels = persons.filter(({ strength }) => strength === 'canonical');

/** A name with one slip: two letters swapped, one left out, doubled or wrong. */
function misspelt(name: string): string {
	const letters = [...name];
	const at = Math.floor(random() * letters.length);
	const letter = letters[at] ?? '';
	switch (Math.floor(random() * 4)) {
		case 0:
			return [...letters.slice(0, at), letters[at + 1] ?? '', letter, ...letters.slice(at + 2)].join('');
		case 1:
			return [...letters.slice(0, at), ...letters.slice(at + 1)].join('');
		case 2:
			return [...letters.slice(0, at), letter, ...letters.slice(at)].join('');
		default:
			return [...letters.slice(0, at), pick([...'aeiorstn']), ...letters.slice(at + 1)].join('');
	}
}

function country(): string {
	const kind = random();
	if (kind < 0.35) return pick(states).id;
	if (kind < 0.6) return pick(states).name;
	if (kind < 0.7) return pick(entities).name;
	if (kind < 0.85) return pick(spellings).text;
	return misspelt(pick(states).name);
}

function date(): string {
	const year = 1815 + Math.floor(random() * 212);
	const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
	const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
	return pick([`${year}`, `${year}-${month}`, `${year}-${month}-${day}`]);
}

const kinds = ['status', 'missions', 'visits', 'agreements', 'relations-severed', 'visit', 'statement'];
const offices = [
	'foreign minister of',
	'president of',
	'prime minister of',
	'head of state of',
	'king of',
	'ambassador of',
	'leader of',
];
const broken: readonly [string, object][] = [
	['relations', {}],
	['relations', { country: 'Ukraine' }],
	['relations', { country: 'Ukraine', with: 'Ukraine' }],
	['relations', { country: 'Ukraine', with: 'Atlantis' }],
	['relations', { country: 'Congo', with: 'Korea' }],
	['relations', { country: 'UA', with: 'SY', on: 'yesterday' }],
	['relations', { country: 'UA', with: 'SY', on: '2031' }],
	['relations', { country: 'UA', with: 'SY', on: '2022-02-30' }],
	['relations', { country: 'Texas', with: 'Mexico' }],
	['relations', { country: 'London', with: 'Paris' }],
	['relations', { country: 'Bavaria', with: 'France' }],
	['timeline', {}],
	['timeline', { country: 'UA', with: 'UA' }],
	['timeline', { country: 'UA', from: '2022', to: '2020' }],
	['timeline', { country: 'UA', kind: 'nonsense' }],
	['timeline', { country: 'Ukraine Syria' }],
	['whois', {}],
	['whois', { name: 'Kim' }],
	['whois', { name: 'asdfgh' }],
	['whois', { name: 'foreign minister of Atlantis' }],
	['map', {}],
	['map', { country: 'Guinea' }],
	['changes', { since: 'soon' }],
	['changes', { country: 'Nowhere' }],
	['nothing', {}],
];

function question(n: number): [string, object] {
	const kind = n % 100;
	if (kind < 40) return ['relations', { country: country(), with: country(), ...maybe(0.35, () => ({ on: date() })) }];
	if (kind < 43) return ['relations', { country: `${pick(states).name} ${pick(states).name}` }];
	if (kind < 60) {
		return [
			'timeline',
			{
				country: country(),
				...maybe(0.4, () => ({ with: country() })),
				...maybe(0.2, () => ({ from: date() })),
				...maybe(0.15, () => ({ to: date() })),
				...maybe(0.15, () => ({ kind: pick(kinds) })),
				...maybe(0.1, () => ({ order: pick(['newest', 'oldest']) })),
				...maybe(0.2, () => ({ page: 1 + Math.floor(random() * 5) })),
			},
		];
	}
	if (kind < 68) return ['whois', { name: pick(labels).text, ...maybe(0.2, () => ({ on: date() })) }];
	if (kind < 74) return ['whois', { name: pick(persons).text }];
	if (kind < 78) return ['whois', { name: misspelt(pick(labels).text) }];
	if (kind < 84) return ['whois', { name: `${pick(offices)} ${pick(states).name}`, ...maybe(0.4, () => ({ on: date() })) }];
	if (kind < 89) return ['map', { country: country(), ...maybe(0.5, () => ({ on: date() })) }];
	if (kind < 93) {
		return [
			'changes',
			{
				...maybe(0.7, () => ({ since: date() })),
				...maybe(0.5, () => ({ country: country() })),
				...maybe(0.2, () => ({ page: 1 + Math.floor(random() * 5) })),
			},
		];
	}
	if (kind < 95) return pick(broken);
	if (kind < 97)
		return [
			'resolve',
			{ name: misspelt(pick(names).text), type: pick(['entity', 'person']), ...maybe(0.5, () => ({ explain: true })) },
		];
	if (kind < 99) return ['resolve', { name: pick(names).text, type: pick(['entity', 'person']) }];
	return [pick(['help', 'about', 'sources']), {}];
}

for (let n = 0; n < 10_000; n++) {
	const [command, options] = question(n);
	process.stdout.write(`${JSON.stringify({ id: n, command, options })}\n`);
}
