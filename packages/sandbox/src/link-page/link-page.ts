import { Hono } from 'hono';
import { linkPin, pinOfCode } from '../plex-tv/pins.ts';
import type { PinRecord, UserRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';
import { pageOf } from './page.ts';

/**
 * The pages where a person signs a device in: `/link`, for the four characters that it shows, and `/auth`, where an application sends
 * them to. They are plain forms. Whoever opens them is the owner of the sandbox, or another user who is chosen.
 */
export function linkPages(world: World): Hono {
  const app = new Hono({ strict: false });
  app.get('/link', ({ req }) => pageOf(form({ world, code: req.query('pin') ?? req.query('code') ?? '' })));
  app.post('/link', async ({ req }) => link(world, new URLSearchParams(await req.text())));
  // What an application says is behind the `#`, which no server sees: a small script puts it into the query.
  app.get('/auth', ({ req }) => {
    const { code = '', forwardUrl = '' } = req.query();
    return code === '' ? pageOf(readHash) : pageOf(form({ world, code, forwardUrl }));
  });
  return app;
}

interface Shown {
  readonly world: World;
  readonly code: string;
  readonly forwardUrl?: string;
  /** What was wrong with what was sent. */
  readonly error?: string;
}

function link(world: World, sent: URLSearchParams): Response {
  const [code, forwardUrl] = [sent.get('code') ?? '', sent.get('forwardUrl') ?? ''];
  const pin = pinOfCode(world, code);
  const user = world.tables.users.get(Number(sent.get('user')));
  if (pin === undefined || user === undefined) {
    const error = 'This code is not known, or its time is over. Have your device show another one.';
    return pageOf(form({ world, code, forwardUrl, error }), 404);
  }
  linkPin(world, pin, user);
  if (isWebAddress(forwardUrl)) return new Response(null, { status: 303, headers: { Location: forwardUrl } });
  return pageOf(linked(pin, user));
}

function form({ world, code, forwardUrl = '', error }: Shown): string {
  const options = Array.from(
    world.tables.users.values(),
    ({ id, title }) => `<option value="${id}">${escaped(title)}</option>`,
  );
  return `<h1>Link your device</h1>
${error === undefined ? '' : `<p role="alert" id="error">${error}</p>`}
<form method="post" action="/link">
<p><label for="code">The code that your device shows</label>
<input id="code" name="code" value="${escaped(code)}" required autofocus autocomplete="off" autocapitalize="characters" spellcheck="false"${error === undefined ? '' : ' aria-describedby="error" aria-invalid="true"'}></p>
<p><label for="user">Sign in as</label>
<select id="user" name="user">${options.join('')}</select></p>
<input type="hidden" name="forwardUrl" value="${escaped(forwardUrl)}">
<p><button>Link</button></p>
</form>`;
}

function linked({ product }: PinRecord, { title }: UserRecord): string {
  return `<h1>Linked</h1>
<p role="status">${escaped(product === '0' ? 'Your device' : product)} is signed in as ${escaped(title)} now. You can close this page.</p>`;
}

const readHash = `<h1>Sign in</h1>
<p>An application that sends you here says which code it waits for. Without one, go to <a href="/link">link your device</a>.</p>
<script>
const said = new URLSearchParams(location.hash.replace(/^#!?\\??/, ''));
if (said.get('code')) location.replace('/auth?' + said);
</script>`;

/** Whether somebody can be sent there; other schemes could run a script. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
