import countries from 'world-countries/countries.json' with { type: 'json' };
import { entityKinds } from '../../data/kinds.ts';
import { readEntities } from '../entities.ts';

/** Labels of the sources that are no name in the list of entities. */
const otherLabels: Record<string, string> = {
	'east timor': 'TL',
	'cape verde': 'CV',
	'ivory coast': 'CI',
	"côte d'ivoire": 'CI',
	'czech republic': 'CZ',
	'the gambia': 'GM',
	'gambia, the': 'GM',
	'the bahamas': 'BS',
	turkey: 'TR',
	swaziland: 'SZ',
	burma: 'MM',
	macedonia: 'MK',
	vatican: 'VA',
	'vatican city': 'VA',
	'federated states of micronesia': 'FM',
	micronesia: 'FM',
	'sao tome and principe': 'ST',
	'são tomé and príncipe': 'ST',
	"people's republic of china": 'CN',
	china: 'CN',
	'republic of china': 'TW',
	'republic of ireland': 'IE',
	'russian federation': 'RU',
	'united states of america': 'US',
	'united states': 'US',
	'democratic republic of the congo': 'CD',
	'congo, democratic republic of the': 'CD',
	'republic of the congo': 'CG',
	'congo, republic of the': 'CG',
	'state of palestine': 'PS',
	'palestinian national authority': 'PS',
	'syrian arab republic': 'SY',
	'united republic of tanzania': 'TZ',
	'republic of korea': 'KR',
	'republic of moldova': 'MD',
	'republic of north macedonia': 'MK',
	'islamic republic of iran': 'IR',
	'viet nam': 'VN',
	'brunei darussalam': 'BN',
	'lao people’s democratic republic': 'LA',
	'soviet union': 'SUHH',
	yugoslavia: 'YUCS',
	czechoslovakia: 'CSHH',
	artsakh: 'x-nagorno-karabakh',
	'republic of artsakh': 'x-nagorno-karabakh',
	'turkish republic of northern cyprus': 'x-northern-cyprus',
	'republic of abkhazia': 'x-abkhazia',
	'somaliland (republic of somaliland)': 'x-somaliland',
	'sovereign military order of malta': 'x-order-of-malta',
	"donetsk people's republic": 'x-donetsk',
	"luhansk people's republic": 'x-luhansk',
	'united nations': 'UN',
	'european union': 'EU',
	nato: 'x-nato',
	'arab league': 'x-arab-league',
	'african union': 'x-african-union',
};

/** Finds the entity that a source means, strictly: what is not known stays unknown. */
export class EntityIndex {
	readonly ids = new Set<string>();
	/** The English name of each entity. */
	readonly names = new Map<string, string>();
	/** Dependent territories; their governors are no heads of state. */
	readonly territories = new Set<string>();
	private readonly byLabel = new Map<string, string>();
	private readonly byWikidata = new Map<string, string>();
	private readonly byIso3 = new Map<string, string>();

	/** @param data path of the data folder */
	constructor(data: string) {
		// Where two have one name, the state has it before the former state, and that before the territory.
		const byKind = [...readEntities(data).values()].sort(
			(one, other) => entityKinds.indexOf(one.kind) - entityKinds.indexOf(other.kind),
		);
		for (const entity of byKind) {
			this.ids.add(entity.id);
			this.names.set(entity.id, entity.name);
			if (entity.kind === 'territory') this.territories.add(entity.id);
			for (const label of [entity.name, entity.official]) this.addLabel(label, entity.id);
			if (entity.wikidata) this.byWikidata.set(entity.wikidata, entity.id);
		}
		for (const country of countries) if (this.ids.has(country.cca2)) this.byIso3.set(country.cca3, country.cca2);
		for (const [label, id] of Object.entries(otherLabels)) if (this.ids.has(id)) this.byLabel.set(label, id);
	}

	private addLabel(label: string, id: string): void {
		const key = label.toLowerCase().replaceAll('’', "'");
		if (key && !this.byLabel.has(key)) this.byLabel.set(key, id);
	}

	/** The entity with this English name, or `undefined`. */
	label(label: string): string | undefined {
		const key = label.trim().toLowerCase().replaceAll('’', "'");
		return this.byLabel.get(key) ?? this.byLabel.get(key.replace(/^the /, ''));
	}

	/** The entity with this Wikidata QID, or `undefined`. */
	wikidata(qid: string): string | undefined {
		return this.byWikidata.get(qid);
	}

	/** The entity with this ISO 3166-1 alpha-3 code, or `undefined`. */
	iso3(code: string): string | undefined {
		return this.byIso3.get(code);
	}
}

/** A state of today whose territory had another entity until a day; `''` where the list of entities has none. */
const earlier: Record<string, { until: string; id: string }[]> = {
	RU: [
		{ until: '1917-11-07', id: 'x-russian-empire' },
		{ until: '1922-12-30', id: '' },
		{ until: '1991-07-10', id: 'SUHH' },
	],
	CZ: [{ until: '1993-01-01', id: 'CSHH' }],
	TR: [{ until: '1922-11-01', id: 'x-ottoman-empire' }],
	AT: [
		{ until: '1867-06-08', id: '' },
		{ until: '1918-11-12', id: 'x-austria-hungary' },
	],
	YE: [{ until: '1990-05-22', id: 'x-north-yemen' }],
	VN: [{ until: '1976-07-02', id: 'VDVN' }],
	KR: [
		{ until: '1910-08-29', id: 'x-korea' },
		{ until: '1945-08-15', id: '' },
	],
	CN: [
		{ until: '1912-01-01', id: '' },
		{ until: '1949-10-01', id: 'TW' },
	],
	RS: [
		{ until: '1918-12-01', id: 'RS' },
		{ until: '2006-06-05', id: '' },
	],
	ZW: [
		{ until: '1965-11-11', id: '' },
		{ until: '1979-12-12', id: 'RHZW' },
	],
};

/** The entity that a state of today was on a day, or `undefined` where the list of entities has none for it. */
export function entityOn(id: string, day: string): string | undefined {
	const found = earlier[id]?.find((span) => day < span.until);
	return (found ? found.id : id) || undefined;
}
