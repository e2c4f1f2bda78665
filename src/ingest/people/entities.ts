import countries from 'world-countries/countries.json' with { type: 'json' };
import { entityKinds } from '../../data/kinds.ts';
import type { EntityRow } from '../../data/rows.ts';
import { readEntities } from '../entities.ts';
import { normaliseName, readAliases } from '../lookups.ts';

/** Finds the entity that a source means, strictly: what is not known stays unknown. */
export class EntityIndex {
	readonly ids = new Set<string>();
	/** The English name of each entity. */
	readonly names = new Map<string, string>();
	private readonly formerNames = new Map<string, EntityRow['formerNames']>();
	/** Dependent territories; their governors are no heads of state. */
	readonly territories = new Set<string>();
	private readonly byLabel = new Map<string, string>();
	private readonly aliases = readAliases('people');
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
			this.formerNames.set(entity.id, entity.formerNames);
			if (entity.kind === 'territory') this.territories.add(entity.id);
			for (const label of [entity.name, entity.official]) this.addLabel(label, entity.id);
			if (entity.wikidata) this.byWikidata.set(entity.wikidata, entity.id);
		}
		for (const country of countries) if (this.ids.has(country.cca2)) this.byIso3.set(country.cca3, country.cca2);
	}

	private addLabel(label: string, id: string): void {
		const key = label.toLowerCase().replaceAll('’', "'");
		if (key && !this.byLabel.has(key)) this.byLabel.set(key, id);
	}

	/**
	 * The English name that an entity had on a day.
	 *
	 * @param day `YYYY-MM-DD`, or less of it
	 */
	nameOn(id: string, day: string): string {
		const then = this.formerNames.get(id)?.find(({ from = '', until = '9999' }) => from <= day && day < until);
		return then?.name ?? this.names.get(id) ?? id;
	}

	/** The entity with this English name, or `undefined`. */
	label(label: string): string | undefined {
		const alias = this.aliases.get(normaliseName(label));
		if (alias !== undefined && this.ids.has(alias)) return alias;
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
