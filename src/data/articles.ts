/** The names of entities that take an article in an English sentence. */
const articled =
	/^(Netherlands|Philippines|Maldives|Seychelles|Comoros|Holy See|Vatican|Czech Republic|Gambia|Bahamas|Order of Malta|Soviet Union|Ottoman Empire|Russian Empire|Papal States|Two Sicilies|.* Reich|State of Vietnam|Commonwealth|African Union|European Union|United .*|.* Islands|Democratic .*|First Republic of .*|Independent State of .*|.* Republic|Republic of .*|.* Union|.* Empire|.* States|.* Federation|.* Confederation|.* League|Donetsk People’s Republic|Luhansk People’s Republic|Kingdom of .*|Regency of .*|Federation of .*|Federal Republic of .*|Organi[sz]ation of .*)$/;

/** An entity’s English name inside a sentence, with the article that it takes: `the Netherlands`, `Chad`. */
export function withArticle(name: string): string {
	return articled.test(name) ? `the ${name.replace(/^The /, '')}` : name.replace(/^The /, 'the ');
}
