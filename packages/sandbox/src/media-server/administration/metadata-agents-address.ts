/** Whether a text is the address of a service. */
export function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** The identifier that the sandbox takes a service for, since it asks none: made of its address. */
export function identifierOf(uri: string): string {
  const { hostname, pathname } = new URL(uri);
  const words = `${hostname} ${pathname}`.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return `tv.plex.agents.custom.${words.join('.').toLowerCase()}`;
}
