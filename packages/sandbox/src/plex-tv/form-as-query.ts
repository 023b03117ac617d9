/**
 * Requests as routes have them: plex.tv takes what a form says as it takes the query, which goes before. python3-plexauth, by
 * which Home Assistant signs in, names its client in the form alone.
 */
export async function withFormAsQuery(request: Request): Promise<Request> {
  if (!(request.headers.get('Content-Type') ?? '').includes('application/x-www-form-urlencoded')) return request;
  const url = new URL(request.url);
  const said = new Set(url.searchParams.keys());
  for (const [name, value] of new URLSearchParams(await request.clone().text()))
    if (!said.has(name)) url.searchParams.append(name, value);
  return new Request(url, request);
}
