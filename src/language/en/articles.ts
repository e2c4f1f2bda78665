/** Entities whose English name takes an article in running text, by the end or the whole of the name. */
const articled =
	/^(Netherlands|Philippines|Maldives|Seychelles|Comoros|Holy See|Vatican|Czech Republic|Gambia|Bahamas|Order of Malta|Soviet Union|Ottoman Empire|Russian Empire|Papal States|Commonwealth|African Union|European Union|United .*|.* Islands|Democratic .*|.* Republic|Republic of .*|.* Union|.* Empire|.* States|.* Federation|.* League|Donetsk People’s Republic|Luhansk People’s Republic|Kingdom of .*|Organi[sz]ation of .*)$/;

/** A name as the middle of an English sentence takes it: `the Netherlands`, `Chad`. */
export function withArticle(name: string): string {
	return articled.test(name) ? `the ${name.replace(/^The /, '')}` : name.replace(/^The /, 'the ');
}
