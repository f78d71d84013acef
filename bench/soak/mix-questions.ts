import type { Comparison, Question } from '../measure/compare-answers.js';
import type { Operation } from '../operations/operation.js';
import { evenly, randomFrom } from '../random.js';

/** Returns what draws one question after another of all operations, those with small answers more often: by the square root of the size. */
export function mixQuestions(compared: ReadonlyMap<Operation, Comparison>): () => Question {
  const random = randomFrom(7);
  const drawn = [...compared.values()].flatMap(({ questions }) => {
    const own = questions.get('pearlgraph') ?? [];
    const size = own.reduce((sum, { answer }) => sum + answer.length, 0) / own.length;
    return Array.from({ length: Math.ceil(400 / Math.sqrt(size)) }, () => own);
  });
  return () => {
    const own = drawn[evenly(random, drawn.length)] ?? [];
    const question = own[evenly(random, own.length)];
    if (question === undefined) throw new Error('expected a question, got none');
    return question;
  };
}
