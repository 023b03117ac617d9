import { PlexUsageError } from './plex-error.ts';

/**
 * A token, or a function that gets one. The function is called before the first request, and once more (for all
 * requests together) when a host answers 401: then with the token that was refused.
 */
export type TokenOption = string | ((refused?: string) => string | undefined | Promise<string | undefined>);

/** A token and the origins that it may be sent to. Prints nothing of it. */
export class TokenSource {
  readonly #option: TokenOption;
  readonly #origins: ReadonlySet<string>;
  #token: string | undefined;
  #pending: Promise<string | undefined> | undefined;

  constructor(option: TokenOption, origins: ReadonlySet<string>) {
    this.#option = option;
    this.#origins = origins;
    if (typeof option === 'string') this.#token = checked(option);
  }

  belongsTo(origin: string): boolean {
    return this.#origins.has(origin);
  }

  /** Whether there may be another token after this one was refused. */
  get canRefresh(): boolean {
    return typeof this.#option === 'function';
  }

  /** The token, where it is known without asking for it. */
  get current(): string | undefined {
    return this.#token;
  }

  /** Asks for the token. All who ask at the same time wait for the same one. Rejects with what the function throws. */
  get(refused?: string): Promise<string | undefined> {
    this.#pending ??= this.#ask(refused).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** Another token for one that was refused; it may have come already. */
  async refresh(refused: string): Promise<string | undefined> {
    return this.#token === refused ? this.get(refused) : this.#token;
  }

  async #ask(refused: string | undefined): Promise<string | undefined> {
    const option = this.#option;
    const token = typeof option === 'string' ? option : await option(refused);
    this.#token = token === undefined ? undefined : checked(token);
    return this.#token;
  }
}

function checked(token: string): string {
  const trimmed = token.trim();
  if (!/^[\x21-\x7e]+$/.test(trimmed)) throw new PlexUsageError('The token is empty, or not one.');
  return trimmed;
}
