import { hash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal; of a text, that of its UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}
