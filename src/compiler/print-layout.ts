/** A list on one line where it fits, an item a line otherwise. */
export function printList(items: readonly string[]): string {
  const line = `[${items.join(', ')}]`;
  return line.length <= 100 && !line.includes('\n') ? line : `[\n${indent(items.join(',\n'))}\n]`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** A subquery: its keyword, and its clauses indented within braces. */
export function block(keyword: string, parts: readonly string[]): string {
  return `${keyword} {\n${indent(parts.join('\n'))}\n}`;
}

/** The clause that all of these conditions hold; none where there are none. */
export function printWhere(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join('\n  AND ')}`];
}
