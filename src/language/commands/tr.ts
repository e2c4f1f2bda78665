import type { Words } from '../types.ts';

/** Turkish. */
export const tr: Words = {
	commands: {
		relations: {
			name: 'ilişkiler',
			description: 'İki devletin bugünkü ya da bir tarihteki diplomatik ilişkileri, kaynaklarla',
			options: {
				country: { name: 'ülke', description: 'Bir devlet ya da ikisi birden: “Ukrayna Suriye”' },
				with: { name: 'ile', description: 'Öteki devlet' },
				on: { name: 'tarih', description: '1990, 1990-01 ya da 1990-01-01 gibi bir tarih; boşsa bugün' },
			},
		},
		timeline: {
			name: 'kronoloji',
			description: 'Bir ya da iki devletin tarihli olayları, kaynaklarla',
			options: {
				country: { name: 'ülke', description: 'Bir devlet' },
				with: { name: 'ile', description: 'Yalnızca bu devletle olan olaylar' },
				from: { name: 'başlangıç', description: 'Bu tarihten önce değil: 2020, 2020-06 ya da 2020-06-30' },
				to: { name: 'bitiş', description: 'Bu tarihten sonra değil' },
				kind: { name: 'tür', description: 'Yalnızca bu türden olaylar' },
				order: { name: 'sıra', description: 'Önce en yeni ya da en eski' },
				page: { name: 'sayfa', description: 'Hangi sayfa' },
			},
		},
		whois: {
			name: 'kim',
			description: 'Bir lider, bakan ya da büyükelçi: tarihleriyle görevler, adlar, olaylar',
			options: {
				name: { name: 'ad', description: 'Bir kişi ya da “Suriye dışişleri bakanı” gibi bir görev' },
				on: { name: 'tarih', description: '2019 ya da 2019-06-30 gibi bir tarih' },
			},
		},
		map: {
			name: 'harita',
			description: 'Bir devletin bugünkü ya da bir tarihteki ilişkilerinin dünya haritası',
			options: {
				country: { name: 'ülke', description: 'Bir devlet' },
				on: { name: 'tarih', description: '1990, 1990-01 ya da 1990-01-01 gibi bir tarih; boşsa bugün' },
			},
		},
		changes: {
			name: 'değişiklikler',
			description: 'Devletler arasında son dönemde değişenler, önce en yeni',
			options: {
				since: { name: 'başlangıç', description: 'Bu tarihten önce değil' },
				country: { name: 'ülke', description: 'Yalnızca bu devletin değişiklikleri' },
				page: { name: 'sayfa', description: 'Hangi sayfa' },
			},
		},
		help: { name: 'yardım', description: 'Neler sorulabilir, örneklerle', options: {} },
		about: { name: 'hakkında', description: 'Sürüm, verilerin kapsamı ve güncelliği, lisanslar', options: {} },
		sources: { name: 'kaynaklar', description: 'Verilerin nereden geldiği ve nereye kadar uzandığı', options: {} },
	},
	private: { name: 'gizli', description: 'Yanıtı yalnızca size göster' },
};
