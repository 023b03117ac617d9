import type { JwtSession } from '../auth/jwt-session.ts';
import { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import type { CallOptions, ClientOptions } from '../transport/options.ts';
import type { TokenOption } from '../transport/token.ts';
import type { Call, Definition } from '../wire/operation.ts';

/**
 * A client whose token is a JWT of a device's key. It asks for the token with each call, because a client that has one keeps it until it is
 * refused, and a JWT is to be replaced before.
 */
export class DeviceClient extends PlexClient<PlexHost> {
  readonly #token: TokenOption;

  constructor(options: ClientOptions, session: JwtSession) {
    const token = (refused?: string): Promise<string> => session.token(refused);
    super({ ...options, token });
    this.#token = token;
  }

  override call<T>(definition: Definition<PlexHost, T>, parameters?: object, options?: CallOptions): Call<T> {
    return super.call(definition, parameters, { token: this.#token, ...options });
  }
}
