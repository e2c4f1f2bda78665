import type { Words } from '../types.ts';

/** Japanese. */
export const ja: Words = {
	commands: {
		relations: {
			name: '外交関係',
			description: '二国間の現在または指定日の外交関係（出典付き）',
			options: {
				country: { name: '国', description: '国名。「ウクライナ シリア」のように二国でも可' },
				with: { name: '相手国', description: 'もう一方の国' },
				on: { name: '日付', description: '1990、1990-01、1990-01-01 などの日付。省略時は今日' },
			},
		},
		timeline: {
			name: '年表',
			description: '一国または二国の出来事を日付順に（出典付き）',
			options: {
				country: { name: '国', description: '国名' },
				with: { name: '相手国', description: 'この国との出来事のみ' },
				from: { name: '開始', description: 'この日付以降：2020、2020-06、2020-06-30' },
				to: { name: '終了', description: 'この日付以前' },
				kind: { name: '種類', description: 'この種類の出来事のみ' },
				order: { name: '順序', description: '新しい順または古い順' },
				page: { name: 'ページ', description: 'ページ番号' },
			},
		},
		whois: {
			name: '人物',
			description: '指導者・閣僚・大使の役職と在任期間、名前、関連する出来事',
			options: {
				name: { name: '名前', description: '人物、または「シリアの外相」のような役職' },
				on: { name: '日付', description: '2019 や 2019-06-30 などの日付' },
			},
		},
		map: {
			name: '地図',
			description: '一国の現在または指定日の外交関係を示す世界地図',
			options: {
				country: { name: '国', description: '国名' },
				on: { name: '日付', description: '1990、1990-01、1990-01-01 などの日付。省略時は今日' },
			},
		},
		changes: {
			name: '変化',
			description: '最近の国家間の変化、新しい順',
			options: {
				since: { name: '開始', description: 'この日付以降' },
				country: { name: '国', description: 'この国の変化のみ' },
				page: { name: 'ページ', description: 'ページ番号' },
			},
		},
		help: { name: 'ヘルプ', description: '質問できることと例', options: {} },
		about: { name: 'このボットについて', description: 'バージョン、データの範囲と基準日、ライセンス', options: {} },
		sources: { name: '出典', description: 'データの出典と対象期間', options: {} },
	},
	private: { name: '非公開', description: '回答を自分だけに表示' },
};
