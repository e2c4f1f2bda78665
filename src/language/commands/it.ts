import type { Words } from '../types.ts';

/** Italian. */
export const it: Words = {
	commands: {
		relations: {
			name: 'relazioni',
			description: 'Le relazioni diplomatiche di due Stati, oggi o a una data, con le fonti',
			options: {
				country: { name: 'paese', description: 'Uno Stato, o entrambi come in «Ucraina Siria»' },
				with: { name: 'con', description: 'L’altro Stato' },
				on: { name: 'data', description: 'Una data: 1990, 1990-01 o 1990-01-01; oggi se omessa' },
			},
		},
		timeline: {
			name: 'cronologia',
			description: 'Gli eventi datati di uno Stato o di due, con le fonti',
			options: {
				country: { name: 'paese', description: 'Uno Stato' },
				with: { name: 'con', description: 'Solo eventi con questo Stato' },
				from: { name: 'da', description: 'Non prima di questa data: 2020, 2020-06 o 2020-06-30' },
				to: { name: 'fino', description: 'Non dopo questa data' },
				kind: { name: 'tipo', description: 'Solo eventi di questo tipo' },
				order: { name: 'ordine', description: 'Prima i più recenti o i più antichi' },
				page: { name: 'pagina', description: 'Quale pagina' },
			},
		},
		whois: {
			name: 'chi',
			description: 'Un capo di Stato, ministro o ambasciatore: cariche con date, nomi, eventi',
			options: {
				name: { name: 'nome', description: 'Una persona, o una carica come «ministro degli Esteri della Siria»' },
				on: { name: 'data', description: 'Una data come 2019 o 2019-06-30' },
			},
		},
		map: {
			name: 'mappa',
			description: 'Mappa del mondo delle relazioni di uno Stato, oggi o a una data',
			options: {
				country: { name: 'paese', description: 'Uno Stato' },
				on: { name: 'data', description: 'Una data: 1990, 1990-01 o 1990-01-01; oggi se omessa' },
			},
		},
		changes: {
			name: 'cambiamenti',
			description: 'Che cosa è cambiato di recente tra Stati, prima il più recente',
			options: {
				since: { name: 'da', description: 'Non prima di questa data' },
				country: { name: 'paese', description: 'Solo cambiamenti di questo Stato' },
				page: { name: 'pagina', description: 'Quale pagina' },
			},
		},
		help: { name: 'aiuto', description: 'Che cosa si può chiedere, con esempi', options: {} },
		about: { name: 'informazioni', description: 'Versione, estensione e data dei dati, licenze', options: {} },
		sources: { name: 'fonti', description: 'Da dove vengono i dati e fin dove arrivano', options: {} },
	},
	private: { name: 'privato', description: 'Mostra la risposta solo a te' },
};
