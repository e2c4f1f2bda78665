import type { OfficeWords } from '../officeWords.ts';

/** English. */
export const english: OfficeWords = {
	locale: 'en',
	titles: {
		'head-of-state': 'head of state|heads of state',
		president: 'president|federal president|state president|presidents',
		monarch:
			'king|queen|emperor|empress|sultan|emir|amir|monarch|sovereign|grand duke|grand duchess|prince|tsar|czar|shah|kaiser|druk gyalpo|tenno|kings|queens',
		pope: 'pope|holy father|pontiff',
		'supreme-leader': 'supreme leader|ayatollah|rahbar',
		'captain-regent': 'captain regent|captains regent|capitani reggenti',
		'co-prince': 'co prince|co princes|coprince|coprinces',
		presidency:
			'presidency|member of the presidency|members of the presidency|presidency member|presidency members|chairman of the presidency|chair of the presidency',
		leader: 'leader|ruler|chief|head|boss|leaders',
		'head-of-government': 'head of government|head of the government|government head',
		'prime-minister': 'prime minister|premier|pm|prime ministers|first minister',
		chancellor: 'chancellor|federal chancellor|reich chancellor|imperial chancellor|chancellors',
		taoiseach: 'taoiseach',
		'foreign-minister':
			'foreign minister|foreign ministers|minister of foreign affairs|minister for foreign affairs|minister of external affairs|minister for external affairs|minister of external relations|minister of foreign relations|minister of foreign and european affairs|foreign affairs minister|external affairs minister|external relations minister|secretary of foreign affairs|foreign affairs secretary|secretary of state for foreign affairs|secretary of state for foreign and commonwealth affairs|peoples commissar for foreign affairs|federal foreign minister|fm|top diplomat|chief diplomat|eam',
		'foreign-secretary': 'foreign secretary|foreign secretaries',
		'secretary-of-state': 'secretary of state|secretaries of state|secstate|sec of state',
		'high-representative':
			'high representative|high representative of the union for foreign affairs and security policy|high representative for foreign affairs and security policy|high representative of the eu for foreign affairs|high representative of the eu for foreign affairs and security policy|high representative for foreign affairs|foreign policy chief|foreign affairs chief|chief of foreign policy',
		ambassador: 'ambassador|ambassadors|high commissioner|apostolic nuncio|nuncio|chief of mission|head of mission',
		envoy: 'envoy|envoys|diplomatic representative',
		minister: 'minister|minister plenipotentiary|envoy extraordinary and minister plenipotentiary|minister resident',
		'charge-d-affaires': 'charge d affaires|charge daffaires|charge|charges d affaires',
		'permanent-representative':
			'permanent representative|perm rep|permrep|permanent delegate|ambassador to the un|ambassador to the united nations|un ambassador|united nations ambassador|ambassador at the un|envoy to the un|un envoy',
		'secretary-general': 'secretary general|secretaries general|general secretary|sg|secgen|sec gen',
		'head-of-organisation':
			'chairperson|chair|chairman|chairwoman|director general|commission chairperson|commission chair|chairperson of the commission',
		'un-secretary-general':
			'unsg|un chief|un head|un secretary general|united nations secretary general|secretary general of the un|secretary general of the united nations',
		'commission-president':
			'commission president|president of the european commission|european commission president|european commission chief|head of the european commission|commission chief|president of the eu commission|president of the commission of the european communities|president of the commission',
		'council-president':
			'european council president|president of the european council|eu council president|president of the eu council|european council chief',
	},
	lesser: 'vice|deputy|assistant|under|shadow|undersecretary|junior|elect|designate|acting deputy',
	of: 'of|of the|for|for the|from|from the',
	to: 'to|to the|in|in the|at|at the|accredited to|resident in',
	from: 'from|from the|of|of the|for|sent by',
	articles: 'the',
	bodies: 'commission|secretariat',
	asks: 'who is|who s|whos|who was|who are|who were|who s the|name of|name the|tell me|what is the name of|currently|now|today|right now|at present|please',
	terms: {
		present: 'current|present|incumbent|sitting|serving|new|today s|todays|acting',
		former: 'former|ex|past|old|one time|onetime|all',
		previous: 'previous|preceding|penultimate|outgoing',
		last: 'last|final|latest|most recent',
		first: 'first|1st|founding|earliest',
	},
	when: 'in|on|as of|of|at|during|in the year|back in|from|around|circa|year|since',
};
