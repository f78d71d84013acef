import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import { cypherLimits } from '../../analysis/cypher/cypher-limits.js';
import type { Table as TableValue } from '../../analysis/table/table.js';
import { computed } from '../computed.js';
import type { Context } from '../context.js';
import { JsonScalar } from '../schema/scalars.js';
import { Table } from '../schema/table.js';

/** Resolves `cypher`. */
@Resolver()
export class CypherResolver {
  @Extensions({ computed: true })
  @Query(() => Table, {
    nullable: true,
    description:
      'The rows of a Cypher statement that only reads. Wants the header `Authorization: Bearer <token>` with the token that the server prints as it starts.',
  })
  async cypher(
    @Ctx() context: Context,
    @Arg('statement', () => String, {
      description: 'One statement of MATCH, WITH, UNWIND, CALL, UNION and RETURN, e.g. `MATCH (d:District {id: $id}) RETURN d.name`.',
    })
    statement: string,
    @Arg('parameters', () => JsonScalar, {
      nullable: true,
      description: 'Values by the names that the statement gives them after `$`; whole numbers are integers to Neo4j.',
    })
    parameters: unknown,
    @Arg('limit', () => Int, {
      defaultValue: 200,
      description: `How many rows at most; up to ${String(cypherLimits.rows)}. The statement is stopped there, and \`truncated\` says so.`,
    })
    limit: number,
  ): Promise<TableValue> {
    return computed(await context.runCypher({ statement, parameters, limit }));
  }
}
