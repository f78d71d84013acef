import type { Dice } from './dice.js';

/** An HTTP request to a GraphQL endpoint. */
export interface HttpRequest {
  readonly method: string;
  /** With its `?`; empty where there is none. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What a request for an operation holds, sound or not. */
export type Content = Readonly<Record<'query' | 'operationName' | 'variables' | 'extensions', unknown>>;

/** What clients accept. */
export const accepted: readonly string[] = [
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8',
  'application/json;q=0.5, application/graphql-response+json',
  'multipart/mixed; deferSpec=20220824, application/json',
  '*/*',
];

/** Most servers and clients stop at some length of an address. */
const longestSearch = 8_000;

/** Draws one way to send an operation: by GET or POST, with what clients accept. */
export function drawRequest(content: Partial<Content>, dice: Dice): HttpRequest {
  const accept = dice.oneOf(accepted);
  const get = getRequest(content, accept);
  return dice.chance(0.4) && get.search.length <= longestSearch ? get : postRequest(content, accept);
}

/** Makes a POST request. */
export function postRequest(content: unknown, accept: string): HttpRequest {
  return { method: 'POST', search: '', headers: { accept, 'content-type': 'application/json' }, body: JSON.stringify(content) };
}

/** Makes a GET request, which Apollo takes only from what no plain page can send. */
export function getRequest(content: Partial<Content>, accept: string): HttpRequest {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(content))
    if (value !== undefined) search.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  return { method: 'GET', search: `?${search.toString()}`, headers: { accept, 'apollo-require-preflight': '1' }, body: undefined };
}
