import { type Property, storedProperties } from './property.js';

/** A stored property with an index: `RANGE` for equality, ranges and order, `TEXT` for parts of a text. */
export interface IndexedProperty {
  readonly name: string;
  readonly type: 'RANGE' | 'TEXT';
}

/** Which stored properties answer filters and orders: texts and terms as they are, folded keys by substring, quantities by number, dates by first day. */
export function indexedProperties(properties: readonly Property[]): readonly IndexedProperty[] {
  return properties
    .filter(({ indexed }) => indexed)
    .flatMap((property) =>
      storedProperties(property).flatMap(({ name, role, type }): readonly IndexedProperty[] => {
        if (role === 'folded') return [{ name, type: 'TEXT' }];
        const compared =
          property.kind === 'quantity' ? role === 'number' : property.kind === 'date' ? role === 'earliest' : role === 'value';
        return compared && type !== 'STRING_LIST' ? [{ name, type: 'RANGE' }] : [];
      }),
    );
}
