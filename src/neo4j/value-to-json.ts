import neo4j from 'neo4j-driver';

const { types } = neo4j;

const temporal = [types.Date, types.DateTime, types.LocalDateTime, types.Time, types.LocalTime, types.Duration];

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Turns a value as `runExactly` gives it into JSON that loses nothing: an entity, fact or passage is `{"ref": id}`, a path the list of
 * its refs from end to end, a day or moment its ISO 8601 text; a whole number beyond 2^53 and what JSON has no number for, such as NaN,
 * are texts. Nodes of the graph's own that have no id, such as releases, show labels and properties, such relationships type and properties.
 */
export function valueToJson(value: unknown): Json {
  switch (typeof value) {
    case 'bigint':
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value);
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : objectToJson(value);
    default:
      return null;
  }
}

/** What is asked is the class and not the driver's `isNode` and the like, which a map with their marks would deceive. */
function objectToJson(value: object): Json {
  if (Array.isArray(value)) return value.map(valueToJson);
  if (value instanceof types.Node)
    return reference(value) ?? { labels: value.labels as readonly string[], properties: mapToJson(value.properties as object) };
  if (value instanceof types.Relationship)
    return reference(value) ?? { type: value.type as string, properties: mapToJson(value.properties as object) };
  if (value instanceof types.Path)
    return [value.start, ...value.segments.flatMap(({ relationship, end }) => [relationship, end])].map(valueToJson);
  if (temporal.some((type) => value instanceof type)) return shorten((value as { toString(): string }).toString());
  if (value instanceof types.Vector) return Array.from(value.asTypedArray() as ArrayLike<unknown>, valueToJson);
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  if (value instanceof types.Point) return pointToJson(value);
  return mapToJson(value);
}

function reference({ properties }: { readonly properties: Readonly<Record<string, unknown>> }): Json | undefined {
  return typeof properties['id'] === 'string' ? { ref: properties['id'] } : undefined;
}

/** The driver gives a point on a plane a third coordinate of null. */
function pointToJson(point: object): Json {
  return mapToJson(
    Object.fromEntries(Object.entries(point).filter(([, coordinate]) => typeof coordinate === 'number' || typeof coordinate === 'bigint')),
  );
}

function mapToJson(map: object): Json {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, valueToJson(value)]));
}

/** The driver prints nine digits of a second. */
function shorten(text: string): string {
  return text.replace(/\.(\d*?)0+(?!\d)/, (_all, digits: string) => (digits === '' ? '' : `.${digits}`));
}
