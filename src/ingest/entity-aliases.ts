/**
 * Names under which the foreign-relations pages list an entity, other than its name in `data/entities`. Each was seen on a
 * page; a former name of a present state leads to that state, a former state to its own entity.
 */
export const pageAliases: Readonly<Record<string, string>> = {
	Bahamas: 'BS',
	'Cape Verde': 'CV',
	'Czech Republic': 'CZ',
	'Federated States of Micronesia': 'FM',
	Gambia: 'GM',
	'Georgia (country)': 'GE',
	'Ivory Coast': 'CI',
	'Sovereign Military Order of Malta': 'x-order-of-malta',
	Turkey: 'TR',
	UK: 'GB',
};
