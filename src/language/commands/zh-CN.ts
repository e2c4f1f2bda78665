import type { Words } from '../types.ts';

/** Chinese, simplified. */
export const zh: Words = {
	commands: {
		relations: {
			name: '外交关系',
			description: '两国目前或某一日期的外交关系，附来源',
			options: {
				country: { name: '国家', description: '一个国家，或同时写两个，如“乌克兰 叙利亚”' },
				with: { name: '对方', description: '另一个国家' },
				on: { name: '日期', description: '日期，如 1990、1990-01 或 1990-01-01；不填为今天' },
			},
		},
		timeline: {
			name: '年表',
			description: '一国或两国按日期排列的事件，附来源',
			options: {
				country: { name: '国家', description: '一个国家' },
				with: { name: '对方', description: '仅与该国有关的事件' },
				from: { name: '起', description: '不早于此日期：2020、2020-06 或 2020-06-30' },
				to: { name: '止', description: '不晚于此日期' },
				kind: { name: '类型', description: '仅此类事件' },
				order: { name: '顺序', description: '最新在前或最早在前' },
				page: { name: '页', description: '第几页' },
			},
		},
		whois: {
			name: '人物',
			description: '领导人、部长或大使：任职日期、姓名、相关事件',
			options: {
				name: { name: '姓名', description: '人物，或“叙利亚外交部长”之类的职务' },
				on: { name: '日期', description: '日期，如 2019 或 2019-06-30' },
			},
		},
		map: {
			name: '地图',
			description: '一国目前或某一日期外交关系的世界地图',
			options: {
				country: { name: '国家', description: '一个国家' },
				on: { name: '日期', description: '日期，如 1990、1990-01 或 1990-01-01；不填为今天' },
			},
		},
		changes: {
			name: '变化',
			description: '近来各国之间的变化，最新在前',
			options: {
				since: { name: '起', description: '不早于此日期' },
				country: { name: '国家', description: '仅该国的变化' },
				page: { name: '页', description: '第几页' },
			},
		},
		help: { name: '帮助', description: '可以问什么，附示例', options: {} },
		about: { name: '关于', description: '版本、数据范围与截止日期、许可', options: {} },
		sources: { name: '来源', description: '数据来自何处、截至何时', options: {} },
	},
	private: { name: '私密', description: '只向你显示回答' },
};
