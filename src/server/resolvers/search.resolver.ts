import type { GraphQLResolveInfo } from 'graphql';
import { type ClassType, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { defaultLimits } from '../../compiler/limits.js';
import { answerField, type Context } from '../context.js';
import { asOfArg } from '../schema/arguments.js';
import { type ArgDeclaration, declareArgs } from '../schema/declare.js';
import type { GeneratedTypes } from '../schema/generated-types.js';

const most = String(defaultLimits.candidates);

const textArg: ArgDeclaration = {
  name: 'text',
  type: () => String,
  required: true,
  description: `What is looked for, as people type it; up to ${String(defaultLimits.searchText)} characters.`,
};

const typesArg: ArgDeclaration = {
  name: 'types',
  type: () => [String],
  description: 'Only entities of these classes, e.g. `["District", "Policy"]`; of any if left out, none for an empty list.',
};

const pageArgs: readonly ArgDeclaration[] = [
  { name: 'first', type: () => Int, defaultValue: 10, description: `How many rows at most; up to ${most}.` },
  { name: 'after', type: () => String, description: 'The `endCursor` of the page before.' },
  asOfArg,
];

/** Makes the resolver of `search` and `searchPassages`. */
export function searchResolver(types: GeneratedTypes): ClassType {
  @Resolver()
  class SearchResolver {
    @Query(() => types.named('SearchConnection') as ClassType, {
      nullable: true,
      description:
        'Entities by their names and aliases: 简体 or 繁體, English or Portuguese, pinyin or its initials, words within names, and Latin letters ' +
        `with slips. The best first; the ${most} that the index finds nearest are ranked, so the list is no longer than some ${most} rows. ` +
        'With `knownOn` it looks among the names of then.',
    })
    search(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answerField(context, info);
    }

    @Query(() => types.named('PassageSearchConnection') as ClassType, {
      nullable: true,
      description: `Passages by their paraphrases, and by their own words where the text was at hand; with \`knownOn\` those of then. The best first; no more than some ${most} rows.`,
    })
    searchPassages(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
      return answerField(context, info);
    }
  }
  declareArgs(SearchResolver.prototype, 'search', [textArg, typesArg, ...pageArgs]);
  declareArgs(SearchResolver.prototype, 'searchPassages', [textArg, ...pageArgs]);
  return SearchResolver;
}
