import { Entity, type OntologyClass, Property, Relation } from '../../src/ontology/decorators.js';
import { vocabulary } from '../../src/ontology/vocabulary.js';

const zh = '合成';
const en = 'Synthetic';
const kinds = ['text', 'localized', 'date', 'quantity', 'integer', 'texts'] as const;
const levels = vocabulary({ LOW: { zh: '低', en: 'low' }, HIGH: { zh: '高', en: 'high' } });

/** Makes an ontology of so many classes, each with seven properties, all of which have the same so many relations to one another. */
export function declareSynthetic(classes: number, relations: number): readonly OntologyClass[] {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- the decorators hang everything on classes
  abstract class Base {}
  for (let n = 0; n < relations; n += 1) {
    Relation({ type: `RELATES_${String(n)}`, to: ['Base'], inverse: `relatedBy${String(n)}`, zh, en })(
      Base.prototype,
      `relates${String(n)}`,
    );
  }
  return Array.from({ length: classes }, (_, n) => {
    const name = n === 0 ? 'Document' : `Class${String(n)}`;
    const { [name]: target } = { [name]: class extends Base {} };
    if (target === undefined) throw new Error(`${name} was not made`);
    Entity({ plural: `${name.toLowerCase()}s`, schemaOrg: 'Thing', zh, en })(target);
    for (const kind of kinds) Property({ kind, indexed: kind === 'text', zh, en })(target.prototype, `${kind}Value`);
    Property({ kind: 'term', vocabulary: levels, zh, en })(target.prototype, 'level');
    // The graph keeps documents, so that every ontology has them, with these two.
    if (n === 0) for (const required of ['file', 'sha256']) Property({ kind: 'text', required: true, zh, en })(target.prototype, required);
    return target;
  });
}
