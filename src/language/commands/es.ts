import type { Words } from '../types.ts';

/** Spanish, of Spain as of Latin America. */
export const es: Words = {
	commands: {
		relations: {
			name: 'relaciones',
			description: 'El estado de las relaciones de dos países, hoy o en una fecha, con fuentes',
			options: {
				country: { name: 'país', description: 'Un Estado, o los dos juntos, como «Ucrania Siria»' },
				with: { name: 'con', description: 'El otro Estado' },
				on: { name: 'fecha', description: 'Una fecha: 1990, 1990-01 o 1990-01-01; hoy si se omite' },
			},
		},
		timeline: {
			name: 'cronología',
			description: 'Los hechos fechados de un Estado o de dos, con fuentes',
			options: {
				country: { name: 'país', description: 'Un Estado' },
				with: { name: 'con', description: 'Solo hechos con este Estado' },
				from: { name: 'desde', description: 'No antes de esta fecha: 2020, 2020-06 o 2020-06-30' },
				to: { name: 'hasta', description: 'No después de esta fecha' },
				kind: { name: 'tipo', description: 'Solo hechos de este tipo' },
				order: { name: 'orden', description: 'Primero los más recientes o los más antiguos' },
				page: { name: 'página', description: 'Qué página' },
			},
		},
		whois: {
			name: 'quién',
			description: 'Un dirigente, ministro o embajador: cargos con fechas, nombres y hechos',
			options: {
				name: { name: 'nombre', description: 'Una persona, o un cargo como «ministro de Exteriores de Siria»' },
				on: { name: 'fecha', description: 'Una fecha como 2019 o 2019-06-30' },
			},
		},
		map: {
			name: 'mapa',
			description: 'Mapa mundial de las relaciones de un Estado, hoy o en una fecha',
			options: {
				country: { name: 'país', description: 'Un Estado' },
				on: { name: 'fecha', description: 'Una fecha: 1990, 1990-01 o 1990-01-01; hoy si se omite' },
			},
		},
		changes: {
			name: 'cambios',
			description: 'Qué ha cambiado últimamente entre Estados, lo más reciente primero',
			options: {
				since: { name: 'desde', description: 'No antes de esta fecha' },
				country: { name: 'país', description: 'Solo cambios de este Estado' },
				page: { name: 'página', description: 'Qué página' },
			},
		},
		help: { name: 'ayuda', description: 'Qué se puede preguntar, con ejemplos', options: {} },
		about: { name: 'acerca', description: 'Versión, extensión y actualidad de los datos, licencias', options: {} },
		sources: { name: 'fuentes', description: 'De dónde vienen los datos y hasta cuándo llegan', options: {} },
	},
	private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
};
