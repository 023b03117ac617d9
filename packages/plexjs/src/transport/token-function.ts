import { checkedToken, type TokenSource } from './token.ts';

/** Asks for the token. All who ask at the same time wait for the same one. Rejects with what the function throws. */
export function askToken(source: TokenSource, refused?: string): Promise<string | undefined> {
  source.pending ??= ask(source, refused).finally(() => {
    delete source.pending;
  });
  return source.pending;
}

/** Another token for one that was refused; it may have come already. Undefined where there is none. */
export async function refreshToken(source: TokenSource, refused: string): Promise<string | undefined> {
  if (typeof source.option === 'string') return undefined;
  const fresh = source.current === refused ? await askToken(source, refused) : source.current;
  return fresh === refused ? undefined : fresh;
}

async function ask(source: TokenSource, refused: string | undefined): Promise<string | undefined> {
  const { option } = source;
  const token = typeof option === 'string' ? option : await option(refused);
  source.current = token === undefined ? undefined : checkedToken(token);
  return source.current;
}
