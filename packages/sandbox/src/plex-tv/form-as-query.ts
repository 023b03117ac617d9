/**
 * Requests as routes have them: plex.tv takes what a form says as it takes the query, which goes before. python3-plexauth, by
 * which Home Assistant signs in, names its client in the form alone. A body of JSON counts as the form of the same names, as with
 * anything that is made with Rails: Plex.Api of .NET signs in with `{ user: { login, password } }`.
 */
export async function withFormAsQuery(request: Request): Promise<Request> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/json|x-www-form-urlencoded/.test(type)) return request;
  const text = await request.clone().text();
  const url = new URL(request.url);
  const said = new Set(url.searchParams.keys());
  for (const [name, value] of type.includes('json') ? fieldsOf(text) : new URLSearchParams(text))
    if (!said.has(name)) url.searchParams.append(name, value);
  return new Request(url, request);
}

type Fields = readonly (readonly [name: string, value: string])[];

/** The fields of an object, those of objects in it as `user[login]`; none where the text is no object. Lists are left to routes. */
function fieldsOf(text: string): Fields {
  try {
    return named('', JSON.parse(text));
  } catch {
    return [];
  }
}

function named(name: string, value: unknown): Fields {
  if (value === null || Array.isArray(value)) return [];
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => named(name === '' ? key : `${name}[${key}]`, inner));
  return name === '' ? [] : [[name, String(value)]];
}
