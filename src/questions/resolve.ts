import type { Statement } from '../answers/block.ts';
import type { Context } from '../answers/context.ts';
import { quotation } from '../answers/facts.ts';
import type { ResolvedReply } from '../answers/reply.ts';
import type { NameType } from '../names/index.ts';
import { toCandidate } from './names.ts';

/** How a typed name is understood: the verdict and the candidates, and with `explain` how it came about. */
export function resolveName(text: string, type: NameType, explain: boolean, context: Context): ResolvedReply<Statement> {
	const { verdict, candidates, hint, explain: steps } = context.names.resolve(text, { type, limit: 5 });
	return {
		kind: 'resolved',
		verdict,
		candidates: candidates.map((candidate) => toCandidate(candidate, context)),
		hint: hint === undefined ? undefined : quotation(hint),
		explain: explain ? steps : undefined,
	};
}
