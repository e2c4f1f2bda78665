import type { Words } from '../types.ts';

/** French. */
export const fr: Words = {
	commands: {
		relations: {
			name: 'relations',
			description: 'Les relations diplomatiques de deux États, aujourd’hui ou à une date, avec sources',
			options: {
				country: { name: 'pays', description: 'Un État, ou les deux ensemble, comme « Ukraine Syrie »' },
				with: { name: 'avec', description: 'L’autre État' },
				on: { name: 'date', description: 'Une date : 1990, 1990-01 ou 1990-01-01 ; aujourd’hui par défaut' },
			},
		},
		timeline: {
			name: 'chronologie',
			description: 'Les événements datés d’un État ou de deux, avec sources',
			options: {
				country: { name: 'pays', description: 'Un État' },
				with: { name: 'avec', description: 'Seulement les événements avec cet État' },
				from: { name: 'depuis', description: 'Pas avant cette date : 2020, 2020-06 ou 2020-06-30' },
				to: { name: 'jusque', description: 'Pas après cette date' },
				kind: { name: 'type', description: 'Seulement les événements de ce type' },
				order: { name: 'ordre', description: 'Du plus récent ou du plus ancien' },
				page: { name: 'page', description: 'Quelle page' },
			},
		},
		whois: {
			name: 'qui',
			description: 'Un dirigeant, ministre ou ambassadeur : fonctions datées, noms, événements',
			options: {
				name: { name: 'nom', description: 'Une personne, ou une fonction comme « ministre des Affaires étrangères de Syrie »' },
				on: { name: 'date', description: 'Une date comme 2019 ou 2019-06-30' },
			},
		},
		map: {
			name: 'carte',
			description: 'Carte du monde des relations d’un État, aujourd’hui ou à une date',
			options: {
				country: { name: 'pays', description: 'Un État' },
				on: { name: 'date', description: 'Une date : 1990, 1990-01 ou 1990-01-01 ; aujourd’hui par défaut' },
			},
		},
		changes: {
			name: 'changements',
			description: 'Ce qui a changé récemment entre États, le plus récent d’abord',
			options: {
				since: { name: 'depuis', description: 'Pas avant cette date' },
				country: { name: 'pays', description: 'Seulement les changements de cet État' },
				page: { name: 'page', description: 'Quelle page' },
			},
		},
		help: { name: 'aide', description: 'Ce que l’on peut demander, avec des exemples', options: {} },
		about: { name: 'à-propos', description: 'Version, étendue et fraîcheur des données, licences', options: {} },
		sources: { name: 'sources', description: 'D’où viennent les données et jusqu’où elles vont', options: {} },
	},
	private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
};
