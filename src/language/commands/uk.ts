import type { Words } from '../types.ts';

/** Ukrainian. */
export const uk: Words = {
	commands: {
		relations: {
			name: "зв'язки",
			description: 'Дипломатичні відносини двох держав нині або на дату, з джерелами',
			options: {
				country: { name: 'країна', description: 'Держава, або обидві разом, як-от «Україна Сирія»' },
				with: { name: 'з', description: 'Друга держава' },
				on: { name: 'дата', description: 'Дата: 1990, 1990-01 або 1990-01-01; без неї – сьогодні' },
			},
		},
		timeline: {
			name: 'хронологія',
			description: 'Події держави або двох держав за датами, з джерелами',
			options: {
				country: { name: 'країна', description: 'Держава' },
				with: { name: 'з', description: 'Лише події з цією державою' },
				from: { name: 'від', description: 'Не раніше цієї дати: 2020, 2020-06 або 2020-06-30' },
				to: { name: 'до', description: 'Не пізніше цієї дати' },
				kind: { name: 'вид', description: 'Лише події цього виду' },
				order: { name: 'порядок', description: 'Спершу найновіші чи найдавніші' },
				page: { name: 'сторінка', description: 'Яка сторінка' },
			},
		},
		whois: {
			name: 'хто',
			description: 'Керівник, міністр або посол: посади з датами, імена, події',
			options: {
				name: { name: "ім'я", description: 'Особа або посада, як-от «міністр закордонних справ Сирії»' },
				on: { name: 'дата', description: 'Дата, як-от 2019 або 2019-06-30' },
			},
		},
		map: {
			name: 'карта',
			description: 'Карта світу з дипломатичними відносинами держави нині або на дату',
			options: {
				country: { name: 'країна', description: 'Держава' },
				on: { name: 'дата', description: 'Дата: 1990, 1990-01 або 1990-01-01; без неї – сьогодні' },
			},
		},
		changes: {
			name: 'зміни',
			description: 'Що змінилося останнім часом між державами, спершу найновіше',
			options: {
				since: { name: 'від', description: 'Не раніше цієї дати' },
				country: { name: 'країна', description: 'Лише зміни цієї держави' },
				page: { name: 'сторінка', description: 'Яка сторінка' },
			},
		},
		help: { name: 'довідка', description: 'Про що можна запитати, з прикладами', options: {} },
		about: { name: 'про-бота', description: 'Версія, обсяг і свіжість даних, ліцензії', options: {} },
		sources: { name: 'джерела', description: 'Звідки взято факти і до якої дати вони сягають', options: {} },
	},
	private: { name: 'приватно', description: 'Показати відповідь лише вам' },
};
