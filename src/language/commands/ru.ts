import type { Words } from '../types.ts';

/** Russian. */
export const ru: Words = {
	commands: {
		relations: {
			name: 'отношения',
			description: 'Дипломатические отношения двух государств сейчас или на дату, с источниками',
			options: {
				country: { name: 'страна', description: 'Государство или оба сразу, например «Украина Сирия»' },
				with: { name: 'с', description: 'Другое государство' },
				on: { name: 'дата', description: 'Дата: 1990, 1990-01 или 1990-01-01; без неё – сегодня' },
			},
		},
		timeline: {
			name: 'хронология',
			description: 'События государства или двух государств по датам, с источниками',
			options: {
				country: { name: 'страна', description: 'Государство' },
				with: { name: 'с', description: 'Только события с этим государством' },
				from: { name: 'от', description: 'Не раньше этой даты: 2020, 2020-06 или 2020-06-30' },
				to: { name: 'до', description: 'Не позже этой даты' },
				kind: { name: 'вид', description: 'Только события этого вида' },
				order: { name: 'порядок', description: 'Сначала новые или старые' },
				page: { name: 'страница', description: 'Какая страница' },
			},
		},
		whois: {
			name: 'кто',
			description: 'Руководитель, министр или посол: должности с датами, имена, события',
			options: {
				name: { name: 'имя', description: 'Человек или должность, например «министр иностранных дел Сирии»' },
				on: { name: 'дата', description: 'Дата, например 2019 или 2019-06-30' },
			},
		},
		map: {
			name: 'карта',
			description: 'Карта мира с отношениями государства сейчас или на дату',
			options: {
				country: { name: 'страна', description: 'Государство' },
				on: { name: 'дата', description: 'Дата: 1990, 1990-01 или 1990-01-01; без неё – сегодня' },
			},
		},
		changes: {
			name: 'изменения',
			description: 'Что недавно изменилось между государствами, сначала новое',
			options: {
				since: { name: 'от', description: 'Не раньше этой даты' },
				country: { name: 'страна', description: 'Только изменения этого государства' },
				page: { name: 'страница', description: 'Какая страница' },
			},
		},
		help: { name: 'справка', description: 'О чём можно спросить, с примерами', options: {} },
		about: { name: 'о-боте', description: 'Версия, объём и свежесть данных, лицензии', options: {} },
		sources: { name: 'источники', description: 'Откуда взяты факты и до какой даты они доходят', options: {} },
	},
	private: { name: 'приватно', description: 'Показать ответ только вам' },
};
