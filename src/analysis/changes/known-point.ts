/** A point in known time: right after a release, a moment in ISO 8601, or the end, in UTC, of a day, month or year. */
export type KnownPoint = { readonly release: number } | { readonly at: string } | { readonly endOf: string };
