import type { Words } from '../types.ts';

/** German. */
export const de: Words = {
	commands: {
		relations: {
			name: 'beziehungen',
			description: 'Die diplomatischen Beziehungen zweier Staaten, heute oder an einem Tag, mit Quellen',
			options: {
				country: { name: 'land', description: 'Ein Staat, oder beide wie in „Ukraine Syrien“' },
				with: { name: 'mit', description: 'Der andere Staat' },
				on: { name: 'datum', description: 'Ein Datum wie 1990, 1990-01 oder 1990-01-01; ohne Angabe heute' },
			},
		},
		timeline: {
			name: 'zeitleiste',
			description: 'Die datierten Ereignisse eines Staates oder zweier Staaten, mit Quellen',
			options: {
				country: { name: 'land', description: 'Ein Staat' },
				with: { name: 'mit', description: 'Nur Ereignisse mit diesem Staat' },
				from: { name: 'von', description: 'Nicht vor diesem Datum: 2020, 2020-06 oder 2020-06-30' },
				to: { name: 'bis', description: 'Nicht nach diesem Datum' },
				kind: { name: 'art', description: 'Nur Ereignisse dieser Art' },
				order: { name: 'reihenfolge', description: 'Neueste oder älteste zuerst' },
				page: { name: 'seite', description: 'Welche Seite' },
			},
		},
		whois: {
			name: 'wer',
			description: 'Staatsoberhaupt, Minister oder Botschafter: Ämter mit Daten, Namen, Ereignisse',
			options: {
				name: { name: 'name', description: 'Eine Person, oder ein Amt wie „Außenminister von Syrien“' },
				on: { name: 'datum', description: 'Ein Datum wie 2019 oder 2019-06-30' },
			},
		},
		map: {
			name: 'karte',
			description: 'Weltkarte der Beziehungen eines Staates, heute oder an einem Tag',
			options: {
				country: { name: 'land', description: 'Ein Staat' },
				on: { name: 'datum', description: 'Ein Datum wie 1990, 1990-01 oder 1990-01-01; ohne Angabe heute' },
			},
		},
		changes: {
			name: 'änderungen',
			description: 'Was sich zuletzt zwischen Staaten geändert hat, Neuestes zuerst',
			options: {
				since: { name: 'seit', description: 'Nicht vor diesem Datum' },
				country: { name: 'land', description: 'Nur Änderungen dieses Staates' },
				page: { name: 'seite', description: 'Welche Seite' },
			},
		},
		help: { name: 'hilfe', description: 'Was man fragen kann, mit Beispielen', options: {} },
		about: { name: 'über', description: 'Version, Umfang und Stand der Daten, Lizenzen', options: {} },
		sources: { name: 'quellen', description: 'Woher die Daten stammen und wie weit sie reichen', options: {} },
	},
	private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
};
