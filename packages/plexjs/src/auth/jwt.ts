declare const kind: unique symbol;

/**
 * A token of plex.tv that is a JWT: good for plex.tv and its hosts for seven days. Media servers refuse it (1.43), so it is no
 * {@link ServerToken}.
 */
export type PlexJwt = string & { readonly [kind]: 'plex-jwt' };

/** A token that a media server takes. */
export type ServerToken = string & { readonly [kind]: 'server-token' };

/** Whether a token is a JWT, which media servers refuse, and not one of those of 20 characters, which they take. */
export function isJwt(token: string): token is PlexJwt {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
}
