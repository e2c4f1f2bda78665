/** Names that the pages list beside states and that are no entity here: old states before any list, regions, bodies, cells gone wrong. */
export const notEntities: ReadonlySet<string> = new Set([
	'Economic Cooperation Organization',
	'',
	'Ichkeria',
	'IMF',
	'Kingdom of Naples',
	'Kurdistan',
	'Kurdistan Region',
	'Macao',
	'OIC',
	'Papal States',
	'Republic of Venice',
	'SAARC',
	'SCO',
	'Western Sahara',
]);
