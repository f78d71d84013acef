import * as opencc from 'opencc-js/t2cn';

// The package's own types name their files without an ending, which NodeNext does not find.
const { Converter } = opencc as unknown as { Converter: (from: { readonly from: 't'; readonly to: 'cn' }) => (text: string) => string };

const convert = Converter({ from: 't', to: 'cn' });

/** A text in 简体 characters: `橫琴` and `横琴` become one. Most characters stay one character; a few phrases change their length. */
export function simplify(text: string): string {
  return convert(text);
}
