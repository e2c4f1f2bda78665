import type { SmallData } from './dataFolder.ts';

/** Lists of partners of Aland and Bland that leave each other out. With a `count`, Aland's says how many members of the United Nations it has. */
export function listsOf(count: string): SmallData {
	const lists = `AA,2025-11-10,page-a,list,As it says.,${count}\nBB,2025-11-10,page-b,list,As it says.,\n`;
	return {
		relations: { AA: ['CC,1992-01-01,,page-a,,'], BB: ['CC,1992-01-01,,page-b,,'] },
		files: { 'curated/complete-lists.csv': `entity,as_of,source,locator,statement,count\n${lists}` },
	};
}
