import { expect, test } from 'vitest';
import { withArticle } from '../../src/data/articles.ts';

test.each([
	['Netherlands', 'the Netherlands'],
	['The Gambia', 'the Gambia'],
	['Central African Republic', 'the Central African Republic'],
	['Marshall Islands', 'the Marshall Islands'],
	['Soviet Union', 'the Soviet Union'],
	['Chad', 'Chad'],
	['Congo-Kinshasa', 'Congo-Kinshasa'],
])('GIVEN the name %s THEN a sentence has “%s”', (name, inSentence) => {
	expect(withArticle(name)).toBe(inSentence);
});
