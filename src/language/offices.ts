/** Offices in words. */
import type { OfficeKind } from '../data/kinds.ts';

/** An office without a style of its own, as a person says it. */
export const officeNames: Readonly<Record<OfficeKind, string>> = {
	'head-of-state': 'Head of state',
	'head-of-government': 'Head of government',
	'foreign-minister': 'Foreign minister',
	ambassador: 'Ambassador',
	'charge-d-affaires': 'Chargé d’affaires',
	'permanent-representative': 'Permanent representative',
	envoy: 'Envoy',
	other: 'Leader',
};

/** The style of an office in its own country; a dataset's bare "Minister" says less than the office itself. */
export function styleOf({ style, office }: { readonly style: string | null; readonly office: OfficeKind }): string {
	return style === null || /^minister$/i.test(style) ? officeNames[office] : style;
}
