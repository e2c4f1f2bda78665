import type { Words } from '../types.ts';

/** Portuguese of Brazil. */
export const pt: Words = {
	commands: {
		relations: {
			name: 'relações',
			description: 'As relações diplomáticas de dois Estados, hoje ou em uma data, com fontes',
			options: {
				country: { name: 'país', description: 'Um Estado, ou os dois juntos, como “Ucrânia Síria”' },
				with: { name: 'com', description: 'O outro Estado' },
				on: { name: 'data', description: 'Uma data: 1990, 1990-01 ou 1990-01-01; hoje se omitida' },
			},
		},
		timeline: {
			name: 'cronologia',
			description: 'Os acontecimentos datados de um Estado ou de dois, com fontes',
			options: {
				country: { name: 'país', description: 'Um Estado' },
				with: { name: 'com', description: 'Só acontecimentos com este Estado' },
				from: { name: 'desde', description: 'Não antes desta data: 2020, 2020-06 ou 2020-06-30' },
				to: { name: 'até', description: 'Não depois desta data' },
				kind: { name: 'tipo', description: 'Só acontecimentos deste tipo' },
				order: { name: 'ordem', description: 'Primeiro os mais recentes ou os mais antigos' },
				page: { name: 'página', description: 'Qual página' },
			},
		},
		whois: {
			name: 'quem',
			description: 'Um líder, ministro ou embaixador: cargos com datas, nomes, acontecimentos',
			options: {
				name: { name: 'nome', description: 'Uma pessoa, ou um cargo como “ministro das Relações Exteriores da Síria”' },
				on: { name: 'data', description: 'Uma data como 2019 ou 2019-06-30' },
			},
		},
		map: {
			name: 'mapa',
			description: 'Mapa-múndi das relações de um Estado, hoje ou em uma data',
			options: {
				country: { name: 'país', description: 'Um Estado' },
				on: { name: 'data', description: 'Uma data: 1990, 1990-01 ou 1990-01-01; hoje se omitida' },
			},
		},
		changes: {
			name: 'mudanças',
			description: 'O que mudou recentemente entre Estados, o mais recente primeiro',
			options: {
				since: { name: 'desde', description: 'Não antes desta data' },
				country: { name: 'país', description: 'Só mudanças deste Estado' },
				page: { name: 'página', description: 'Qual página' },
			},
		},
		help: { name: 'ajuda', description: 'O que se pode perguntar, com exemplos', options: {} },
		about: { name: 'sobre', description: 'Versão, extensão e atualidade dos dados, licenças', options: {} },
		sources: { name: 'fontes', description: 'De onde vêm os dados e até quando vão', options: {} },
	},
	private: { name: 'privado', description: 'Mostrar a resposta só para você' },
};
