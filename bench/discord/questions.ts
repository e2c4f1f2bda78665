/** Questions as people put them: pairs of states, and names half typed. */
import { slashCommand, typing } from '../../test/support/discord/interactions.ts';
import type { Maker } from './load.ts';

const states =
	'AF AL DZ AO AR AU AT BD BY BE BO BR BG KH CA TD CL CN CO CD CG CR CU CZ DK EG EE ET FI FR DE GH GR HU IN ID IR IQ IE IL IT JP JO KZ KE KP KR KW LA LB LY MG MY MX MA MM NP NL NZ NG NO PK PA PE PH PL PT QA RO RU SA SN RS SG ZA SS ES SD SE CH SY TW TZ TH TN TR UA AE GB US UY UZ VE VN YE ZM ZW'.split(
		' ',
	);
const typed =
	'u,uk,ukr,south k,syr,germ,north,congo,fran,the net,uni,guin,cze,russ,jap,bra,saint,turk,кит,日本,mexi,isr,pal,kos,taiw'.split(
		',',
	);

/** Users take turns, so that nobody’s allowance is spent. */
const user = (n: number) => ({ user: String(1_000_000 + (n % 50_000)) });

/** `/relations` between two states, every pair once before any comes again. */
export const relationsQuestion: Maker = (n) => {
	const country = states[n % states.length] ?? 'UA';
	const partner = states[(n + 1 + (Math.floor(n / states.length) % (states.length - 1))) % states.length] ?? 'SY';
	return slashCommand('relations', { country, with: partner }, user(n));
};

/** Typing in the option `country`. */
export const typingQuestion: Maker = (n) => typing('relations', 'country', typed[n % typed.length] ?? 'u', {}, user(n));
