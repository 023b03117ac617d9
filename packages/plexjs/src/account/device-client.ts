import type { JwtSession } from '../auth/jwt-session.ts';
import type { PlexClient } from '../transport/client.ts';
import type { PlexHost } from '../transport/hosts.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Call, Definition } from '../wire/operation.ts';

/**
 * A client like another one, whose token is a JWT of a device's key. It asks for the token with each call: a client that has one keeps it
 * until it is refused, and a JWT is to be replaced before.
 */
export function deviceClient(base: PlexClient<PlexHost>, session: JwtSession): PlexClient<PlexHost> {
  const token = (refused?: string): Promise<string> => session.token(refused);
  const client = base.with({ token });
  const call = client.call.bind(client);
  return Object.defineProperty(client, 'call', {
    value: <T>(definition: Definition<PlexHost, T>, parameters?: object, options?: CallOptions): Call<T> =>
      call(definition, parameters, { token, ...options }),
  });
}
