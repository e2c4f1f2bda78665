/** Whether the places of missions can be cities. */
import { foldPlace, isNoCity, type KnownPlaces } from '../data/place.ts';
import type { Problem } from '../data/problems.ts';
import type { DataSet } from '../data/readData.ts';

/** The missions whose place is the name of a state or of its people. */
export function checkMissions({ missions, names, entities }: DataSet): Problem[] {
	const known = knownPlaces(names, entities);
	return missions.flatMap(({ row: { place }, file, line }): Problem[] =>
		place === undefined || !isNoCity(place, known)
			? []
			: [{ file, line, field: 'place', message: `"${place}" is no city; name the city, or leave the cell empty` }],
	);
}

function knownPlaces(names: DataSet['names'], entities: DataSet['entities']): KnownPlaces {
	const ofKind = (kind: string) => new Set(entities.filter(({ row }) => row.kind === kind).map(({ row }) => foldPlace(row.name)));
	const demonyms = names.filter(({ row }) => row.kind === 'demonym').map(({ row }) => foldPlace(row.text));
	return { demonyms: new Set(demonyms), states: ofKind('state'), territories: ofKind('territory') };
}
