const methods = 'POST, GET, OPTIONS, DELETE, PUT, HEAD';

/** Answers a browser's question whether it may ask. It is answered to everybody. */
export function preflight(request: Request): Response | undefined {
  if (request.method !== 'OPTIONS') return undefined;
  return withCors(
    request,
    new Response('', {
      headers: {
        'Content-Type': 'text/plain',
        'Content-Length': '0',
        'Access-Control-Allow-Methods': methods,
        'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '*',
        'Access-Control-Allow-Private-Network': 'true',
        'Access-Control-Max-Age': '1209600',
      },
    }),
  );
}

/** Lets the page that asks read the answer, as servers do: by repeating where it comes from. */
export function withCors(request: Request, answer: Response): Response {
  const origin = request.headers.get('Origin');
  if (origin === null) return answer;
  const headers = new Headers(answer.headers);
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set(
    'Access-Control-Expose-Headers',
    'Location, X-Plex-Container-Start, X-Plex-Container-Total-Size, X-Plex-Activity, Content-Range, Accept-Ranges, ETag, Retry-After',
  );
  headers.append('Vary', 'Origin, X-Plex-Token');
  return new Response(answer.body, { status: answer.status, headers });
}
