import { refusal, whole } from '../../http/answer.ts';
import { type Route, seeded } from '../../http/route.ts';
import { uncharted } from '../../http/uncharted.ts';

const page = `<!doctype html><html><head><title>Plex</title></head><body><h1>Plex Web</h1>
<p>A server has Plex’s web application here, which the sandbox has not. What is in the sandbox is shown <a href="/sandbox">on its own page</a>.</p></body></html>
`;

/** Where servers have their web application, which asks for no token. */
export const webRoutes: readonly Route[] = [
  seeded(uncharted('GET', '/web'), () => whole('', 301, { 'Content-Type': 'text/html', Location: '/web/index.html' }), {
    audience: 'everybody',
  }),
  seeded(
    uncharted('GET', '/web/{file}'),
    ({ path }) =>
      path.file === 'index.html' ? whole(page, 200, { 'Content-Type': 'text/html;charset=utf-8' }) : refusal(404),
    { audience: 'everybody' },
  ),
];
