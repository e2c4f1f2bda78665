import { type NameEntry, NameIndex, type NameType, type Strength } from '../../src/names/index.ts';

interface Owner {
	readonly type?: NameType;
	readonly prominence?: number;
	readonly context?: string;
	readonly isFormer?: boolean;
	readonly entity?: string;
	readonly canonical: readonly string[];
	readonly alias?: readonly string[];
	readonly weak?: readonly string[];
}

const owners: Readonly<Record<string, Owner>> = {
	AE: { canonical: ['United Arab Emirates'], alias: ['UAE'] },
	CD: { canonical: ['Democratic Republic of the Congo', 'Congo'], alias: ['DR Congo', 'Zaire'], weak: ['Congolese'] },
	CG: { canonical: ['Republic of the Congo', 'Congo'], weak: ['Congolese'] },
	DE: { canonical: ['Germany'], alias: ['Deutschland'], weak: ['Berlin'] },
	GB: { canonical: ['United Kingdom'], alias: ['UK', 'Great Britain'] },
	IL: { canonical: ['Israel'] },
	IS: { canonical: ['Iceland'], alias: ['Island'] },
	KP: { canonical: ['North Korea', 'Korea', 'Democratic People’s Republic of Korea'] },
	KR: { canonical: ['South Korea', 'Korea', 'Republic of Korea'] },
	PS: { canonical: ['Palestine', 'State of Palestine'], prominence: 0.8 },
	SA: { canonical: ['Saudi Arabia'], alias: ['KSA'] },
	SUHH: { canonical: ['Soviet Union'], alias: ['USSR'], prominence: 0.4, isFormer: true },
	TT: { canonical: ['Trinidad and Tobago'] },
	UA: { canonical: ['Ukraine'], alias: ['Украина'], weak: ['Kyiv'] },
	US: { canonical: ['United States'], alias: ['USA', 'America'] },
	WS: { canonical: ['Samoa'] },
	AS: { canonical: ['American Samoa'], prominence: 0.5 },
	Q1: { type: 'person', canonical: ['Sergey Lavrov'], context: 'Foreign Minister Russia', entity: 'RU', prominence: 0.9 },
	Q2: { type: 'person', canonical: ['Vladimir Putin'], context: 'President Russia', entity: 'RU', prominence: 1 },
	Q3: { type: 'person', canonical: ['Angela Merkel'], context: 'Chancellor Germany', entity: 'DE', prominence: 0.6 },
	Q4: { type: 'person', canonical: ['Mohammed bin Salman'], context: 'Crown Prince Saudi Arabia', entity: 'SA', prominence: 1 },
	Q5: { type: 'person', canonical: ['Abdel Fattah el-Sisi'], context: 'President Egypt', entity: 'EG', prominence: 1 },
	Q6: {
		type: 'person',
		canonical: ['Boris Johnson'],
		context: 'Prime Minister United Kingdom',
		entity: 'GB',
		prominence: 0.6,
	},
	Q7: {
		type: 'person',
		canonical: ['Ellen Johnson Sirleaf'],
		context: 'President Liberia',
		entity: 'LR',
		prominence: 0.6,
	},
	Q8: { type: 'person', canonical: ['Volodymyr Zelenskyy'], context: 'President Ukraine', entity: 'UA', prominence: 1 },
	Q9: { type: 'person', canonical: ['Xi Jinping'], context: 'President China', entity: 'CN', prominence: 1 },
};

/** The entries of a small world of names. */
export const smallEntries: readonly NameEntry[] = Object.entries(owners).flatMap(([id, owner]) =>
	(['canonical', 'alias', 'weak'] as const satisfies readonly Strength[]).flatMap((strength) =>
		(owner[strength] ?? []).map((text) => ({
			id,
			type: owner.type ?? 'entity',
			text,
			label: owner.canonical[0] ?? id,
			context: owner.context ?? '',
			isFormer: owner.isFormer ?? false,
			strength,
			prominence: owner.prominence ?? 1,
			...(owner.entity === undefined ? {} : { entity: owner.entity }),
		})),
	),
);

/** What choices show beside a name of the small world. */
export function smallDetail(id: string): string {
	return id === 'AS' ? 'territory' : (owners[id]?.context ?? '');
}

/** The index of the small world. */
export function smallIndex(): NameIndex {
	const hint = { text: 'Bavaria', hint: 'Bavaria belongs to Germany in this store.', suggest: ['DE'] };
	return NameIndex.of(smallEntries, [hint], (id) => [smallDetail(id)]);
}
