import type { GraphQLSchema } from 'graphql';
import type { Dice } from './dice.js';
import { drawMistake } from './draw-mistake.js';
import { drawVariables } from './draw-variables.js';
import type { Question } from './question.js';
import { writeOperation } from './write-operation.js';

/** An operation, and the variables of each request for it. */
export interface DrawnOperation {
  readonly source: string;
  readonly operationName: string | undefined;
  /** It asks for introspection beside its question. */
  readonly introspects: boolean;
  readonly requests: readonly {
    readonly variables: Readonly<Record<string, unknown>>;
    /** Nothing in it is wrong on purpose, and no `after` is added: it asks the question and nothing else. */
    readonly isSound: boolean;
  }[];
}

/** With how many sets of values a question is most often asked. */
const variants = 2;

/**
 * Draws operations that ask one question, some of them with a mistake. `cursors` is read anew for each: whoever asks fills it with
 * those that the answers show; `ids` are those of the graph.
 */
export function* drawOperations(
  schema: GraphQLSchema,
  ids: readonly string[],
  question: Question,
  dice: Dice,
  { count, cursors }: { readonly count: number; readonly cursors: readonly string[] },
): Generator<DrawnOperation> {
  for (let number = 0; number < count; number += 1) {
    const isMistaken = dice.chance(0.2);
    const seeks = dice.chance(0.15);
    const isOpen = dice.chance(0.1);
    const variant = dice.below(variants);
    const introspects = dice.chance(0.06);
    const options = { variant, isOpen, cursors: seeks ? cursors : [], introspects };
    const asked = isMistaken ? spoil(schema, question, dice) : question;
    const { source, operationName, variables } = writeOperation(schema, asked, options, dice);
    const others = isOpen ? [variant + 1, variant + 2] : dice.chance(0.1) ? [dice.below(variants)] : [];
    const requests = [variant, ...(variables.length === 0 ? [] : others)].map((of) => {
      const breaks = dice.chance(0.12);
      return { variables: drawVariables(variables, of, breaks, dice), isSound: !isMistaken && !seeks && !breaks };
    });
    // Ids of another type ask something else.
    if (isOpen && dice.chance(0.5))
      requests.push({ variables: Object.fromEntries(variables.map(({ name }) => [name, dice.oneOf(ids)])), isSound: false });
    yield { source, operationName, introspects, requests };
  }
}

/** Puts a root field that is refused behind the others, where it changes nothing of their statement, or in their place. */
function spoil(schema: GraphQLSchema, question: Question, dice: Dice): Question {
  const mistake = drawMistake(schema, dice);
  return dice.chance(0.7) ? [...question, mistake] : [mistake];
}
