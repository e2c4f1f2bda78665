import type { Words } from '../types.ts';

/** Polish. */
export const pl: Words = {
	commands: {
		relations: {
			name: 'stosunki',
			description: 'Stosunki dyplomatyczne dwóch państw, dziś lub w danym dniu, ze źródłami',
			options: {
				country: { name: 'kraj', description: 'Państwo albo oba, jak „Ukraina Syria”' },
				with: { name: 'z', description: 'Drugie państwo' },
				on: { name: 'data', description: 'Data: 1990, 1990-01 lub 1990-01-01; bez niej dzisiaj' },
			},
		},
		timeline: {
			name: 'kronika',
			description: 'Datowane wydarzenia jednego lub dwóch państw, ze źródłami',
			options: {
				country: { name: 'kraj', description: 'Państwo' },
				with: { name: 'z', description: 'Tylko wydarzenia z tym państwem' },
				from: { name: 'od', description: 'Nie przed tą datą: 2020, 2020-06 lub 2020-06-30' },
				to: { name: 'do', description: 'Nie po tej dacie' },
				kind: { name: 'rodzaj', description: 'Tylko wydarzenia tego rodzaju' },
				order: { name: 'kolejność', description: 'Najpierw najnowsze lub najstarsze' },
				page: { name: 'strona', description: 'Która strona' },
			},
		},
		whois: {
			name: 'kto',
			description: 'Przywódca, minister lub ambasador: urzędy z datami, nazwiska, wydarzenia',
			options: {
				name: { name: 'nazwisko', description: 'Osoba albo urząd, jak „minister spraw zagranicznych Syrii”' },
				on: { name: 'data', description: 'Data, na przykład 2019 lub 2019-06-30' },
			},
		},
		map: {
			name: 'mapa',
			description: 'Mapa świata ze stosunkami państwa, dziś lub w danym dniu',
			options: {
				country: { name: 'kraj', description: 'Państwo' },
				on: { name: 'data', description: 'Data: 1990, 1990-01 lub 1990-01-01; bez niej dzisiaj' },
			},
		},
		changes: {
			name: 'zmiany',
			description: 'Co się ostatnio zmieniło między państwami, najpierw najnowsze',
			options: {
				since: { name: 'od', description: 'Nie przed tą datą' },
				country: { name: 'kraj', description: 'Tylko zmiany tego państwa' },
				page: { name: 'strona', description: 'Która strona' },
			},
		},
		help: { name: 'pomoc', description: 'O co można zapytać, z przykładami', options: {} },
		about: { name: 'informacje', description: 'Wersja, zakres i aktualność danych, licencje', options: {} },
		sources: { name: 'źródła', description: 'Skąd pochodzą dane i dokąd sięgają', options: {} },
	},
	private: { name: 'prywatnie', description: 'Pokaż odpowiedź tylko tobie' },
};
