import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { Table as TableValue } from '../../analysis/table/table.js';
import { JsonScalar } from './scalars.js';

@ObjectType({ description: 'What a Cypher statement returned.' })
export class Table implements TableValue {
  @Field(() => [String], { description: 'The names of the columns, in the order of RETURN.' })
  readonly columns!: TableValue['columns'];

  @Field(() => [JsonScalar], {
    description:
      'The rows, each the list of its cells in the order of the columns. An entity, fact or passage is `{"ref": id}`, to be asked for with `nodes(ids:)`; a path is the list of its refs; days and moments are ISO 8601 texts, whole numbers beyond 2^53 texts of their digits.',
  })
  readonly rows!: TableValue['rows'];

  @Field(() => Boolean, { description: 'Whether rows were left out, because there are more of them, or of their bytes, than are shown.' })
  readonly truncated!: boolean;
}
