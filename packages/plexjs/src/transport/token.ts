import type { CallContext } from './call-context.ts';
import { PlexAuthError, PlexError, PlexUsageError } from './errors.ts';
import { redactError } from './redact.ts';

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

  /** The token. */
  get(context: CallContext): string | undefined | Promise<string | undefined> {
    return this.#token ?? this.#ask(context, undefined);
  }

  /** Another token for one that was refused. All who are refused at the same time wait for the same one. */
  refresh(context: CallContext, refused: string): Promise<string | undefined> {
    if (this.#token !== undefined && this.#token !== refused) return Promise.resolve(this.#token);
    return this.#ask(context, refused);
  }

  #ask(context: CallContext, refused: string | undefined): Promise<string | undefined> {
    this.#pending ??= this.#fetch(refused).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending.catch((error: unknown) => {
      if (error instanceof PlexError) throw error;
      const cause = redactError(error, context.redact);
      throw new PlexAuthError(`${context.operation}: the function given as \`token\` failed; see cause.`, {
        ...context.details,
        cause,
      });
    });
  }

  async #fetch(refused: string | undefined): Promise<string | undefined> {
    const option = this.#option;
    if (typeof option === 'string') return this.#token;
    const token = await option(refused);
    this.#token = token === undefined ? undefined : checked(token);
    return this.#token;
  }
}

function checked(token: string): string {
  const trimmed = token.trim();
  if (!/^[\x21-\x7e]+$/.test(trimmed))
    throw new PlexUsageError('The token is empty, or has characters that no token has.');
  return trimmed;
}
