/** Questions as people put them: much about few states, little about the others; names typed letter by letter. */
import { slashCommand, typing } from '../../test/support/discord/interactions.ts';
import type { Maker } from './load.ts';

/** In an order of how often they are asked about; the order is a guess, its shape is not. */
const states: readonly (readonly [string, string])[] =
	'US United States,RU Russia,CN China,UA Ukraine,IL Israel,IR Iran,SY Syria,KR South Korea,KP North Korea,TW Taiwan,IN India,PK Pakistan,GB United Kingdom,FR France,DE Germany,JP Japan,TR Turkey,SA Saudi Arabia,EG Egypt,PS Palestine,XK Kosovo,RS Serbia,CU Cuba,VE Venezuela,MX Mexico,BR Brazil,CA Canada,AF Afghanistan,IQ Iraq,LB Lebanon,JO Jordan,AE United Arab Emirates,QA Qatar,YE Yemen,LY Libya,SD Sudan,SS South Sudan,ET Ethiopia,ER Eritrea,SO Somalia,KE Kenya,NG Nigeria,ZA South Africa,MA Morocco,DZ Algeria,TN Tunisia,CD DR Congo,CG Republic of the Congo,RW Rwanda,UG Uganda,AU Australia,NZ New Zealand,ID Indonesia,MY Malaysia,SG Singapore,TH Thailand,VN Vietnam,KH Cambodia,LA Laos,MM Myanmar,BD Bangladesh,LK Sri Lanka,NP Nepal,BT Bhutan,MN Mongolia,KZ Kazakhstan,UZ Uzbekistan,AM Armenia,AZ Azerbaijan,GE Georgia,BY Belarus,MD Moldova,PL Poland,CZ Czech Republic,SK Slovakia,HU Hungary,RO Romania,BG Bulgaria,GR Greece,CY Cyprus,IT Italy,ES Spain,PT Portugal,NL Netherlands,BE Belgium,CH Switzerland,AT Austria,SE Sweden,NO Norway,FI Finland,DK Denmark,IE Ireland,IS Iceland,EE Estonia,LV Latvia,LT Lithuania,AR Argentina,CL Chile,PE Peru,BO Bolivia,CO Colombia,EC Ecuador,UY Uruguay,PY Paraguay,NI Nicaragua,HN Honduras,GT Guatemala,SV El Salvador,CR Costa Rica,PA Panama,HT Haiti,JM Jamaica'
		.split(',')
		.map((text) => [text.slice(0, 2), text.slice(3)] as const);

/** The same sequence of numbers between 0 and 1 in every run. */
function numberAt(n: number, salt: number): number {
	let state = Math.imul(n + 1, 2_654_435_761) ^ Math.imul(salt + 1, 40_503);
	state = Math.imul(state ^ (state >>> 15), 2_246_822_519);
	return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
}

/** Each state as often as its place in the list says: the second half as often as the first, and so on (Zipf). */
const weights = states.map((_, place) => 1 / (place + 1));
const whole = weights.reduce((sum, weight) => sum + weight, 0);

function popular(number: number): readonly [string, string] {
	let left = number * whole;
	const place = weights.findIndex((weight) => {
		left -= weight;
		return left <= 0;
	});
	return states[Math.max(place, 0)] ?? ['UA', 'Ukraine'];
}

/** Users take turns, so that the rate limit stops none of them. */
const user = (n: number) => ({ user: String(1_000_000 + (n % 50_000)) });

/** `/relations` as people ask it. */
export const relationsQuestion: Maker = (n) => {
	const [country] = popular(numberAt(n, 1));
	let [partner] = popular(numberAt(n, 2));
	if (partner === country) [partner] = states[(states.findIndex(([id]) => id === country) + 1) % states.length] ?? ['SY'];
	return slashCommand('relations', { country, with: partner }, user(n));
};

/** `/relations` for one pair again and again: what is left to do once a message is kept. */
export const repeatedQuestion: Maker = (n) => slashCommand('relations', { country: 'UA', with: 'SY' }, user(n));

/** `/relations` for every pair once before any comes again: nothing that was asked before helps. */
export const unheardQuestion: Maker = (n) => {
	const [country] = states[n % states.length] ?? ['UA'];
	const [partner] = states[(n + 1 + (Math.floor(n / states.length) % (states.length - 1))) % states.length] ?? ['SY'];
	return slashCommand('relations', { country, with: partner }, user(n));
};

/** Typing a state’s name; Discord asks after every second letter or so. */
export const typingQuestion: Maker = (n) => {
	const [, name] = popular(numberAt(Math.floor(n / 3), 3));
	return typing('relations', 'country', name.toLowerCase().slice(0, 1 + (n % 3) * 2), {}, user(n));
};
