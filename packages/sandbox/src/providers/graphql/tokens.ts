import { GraphqlError } from './document.ts';

/** A piece of a document: a name, a sign, a number, or a text. */
export interface Token {
  readonly kind: 'name' | 'sign' | 'number' | 'text' | 'end';
  readonly text: string;
}

const pieces =
  /[\s,\uFEFF]+|#[^\n\r]*|(?<name>[A-Za-z_]\w*)|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<block>"""(?:\\"""|[^])*?""")|(?<text>"(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|[^"\\\n\r])*")|(?<sign>\.\.\.|[!$&()/:=@[\]{|}])|(?<other>[^])/gy;

/** Takes a document to pieces. Throws `GraphqlError` for a sign that there is none of. */
export function tokensOf(document: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { groups = {} } of document.matchAll(pieces)) {
    const { name, number, block, text, sign, other } = groups;
    if (other !== undefined)
      throw new GraphqlError(`Syntax Error: Unexpected character: "${other}".`, 'GRAPHQL_PARSE_FAILED');
    if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (block !== undefined)
      tokens.push({ kind: 'text', text: block.slice(3, -3).replaceAll('\\"""', '"""').trim() });
    else if (text !== undefined) tokens.push({ kind: 'text', text: JSON.parse(text) as string });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return [...tokens, { kind: 'end', text: '' }];
}
