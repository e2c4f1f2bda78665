/**
 * The pseudo-locale `en-XA`: English with every letter replaced by one that looks like it. What a front end shows in plain letters
 * all the same has passed the messages by.
 */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
	[
		['abcdefghijklmnopqrstuvwxyz', 'åƀçđéƒĝĥîĵķļɱñôþɋŕšţûṽŵẋýž'],
		['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŢÛṼŴẊÝŽ'],
	].flatMap(([plain = '', like = '']) => {
		const alike = [...like];
		return [...plain].map((letter, place) => [letter, alike[place] ?? letter]);
	}),
);

/** A text with no letter of ASCII left. */
export function pseudo(text: string): string {
	return text.replace(/[a-z]/giu, (letter) => letters[letter] ?? letter);
}
