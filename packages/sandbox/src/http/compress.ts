/** Compresses an answer for a client that takes it so, as servers do with what is text. */
export async function compressed(request: Request, answer: Response): Promise<Response> {
  const takesGzip = /\bgzip\b/i.test(request.headers.get('Accept-Encoding') ?? '');
  const type = answer.headers.get('Content-Type') ?? '';
  if (!takesGzip || !/xml|json/.test(type) || answer.body === null || answer.headers.has('Content-Encoding'))
    return answer;
  const original = await answer.arrayBuffer();
  const bytes = await new Response(
    new Blob([original]).stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
  const headers = new Headers(answer.headers);
  headers.set('Content-Encoding', 'gzip');
  headers.set('Content-Length', String(bytes.byteLength));
  headers.set('X-Plex-Content-Original-Length', String(original.byteLength));
  headers.set('X-Plex-Content-Compressed-Length', String(bytes.byteLength));
  return new Response(bytes, { status: answer.status, headers });
}
