/** The page that shows what is in a sandbox and what happens to it. It needs nothing but the browser. */
export const adminPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>plexjs sandbox</title>
<style>
  :root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; --line: color-mix(in srgb, currentColor 20%, transparent); }
  body { margin: 0 auto; max-width: 80rem; padding: 1rem; }
  header { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: baseline; }
  h1 { font-size: 1.3rem; margin: 0; }
  h2 { font-size: 1rem; margin: 1.5rem 0 0.3rem; }
  main { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr)); }
  table { border-collapse: collapse; width: 100%; }
  td, th { border-bottom: 1px solid var(--line); padding: 0.15rem 0.5rem 0.15rem 0; text-align: left; vertical-align: top; }
  .scroll { max-height: 24rem; overflow: auto; }
  code { font: 12px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
  textarea { box-sizing: border-box; font: 12px/1.5 ui-monospace, monospace; width: 100%; }
  .bad { color: #c33; }
  .wide { grid-column: 1 / -1; }
</style>
</head>
<body>
<header>
  <h1>plexjs sandbox</h1>
  <span id="name"></span>
  <span>Clock: <time id="now"></time></span>
  <button data-advance="60000">+1 minute</button>
  <button data-advance="3600000">+1 hour</button>
  <button data-advance="86400000">+1 day</button>
  <button id="reset">Reset</button>
</header>
<main>
  <section><h2>Libraries</h2><table id="sections"></table></section>
  <section><h2>Accounts</h2><table id="accounts"></table></section>
  <section><h2>Sessions</h2><table id="sessions"></table></section>
  <section>
    <h2>Faults</h2>
    <table id="faults"></table>
    <form id="fault">
      <label>A fault, in JSON
        <textarea name="fault" rows="3">{ "match": { "path": "/library/*" }, "status": 503, "times": 1 }</textarea>
      </label>
      <button>Add</button> <button type="button" id="clear">Clear all</button>
      <output class="bad" id="mistake"></output>
    </form>
  </section>
  <section class="wide"><h2>Requests</h2><div class="scroll"><table id="requests"></table></div></section>
  <section class="wide"><h2>Notifications</h2><div class="scroll"><table id="notifications"></table></div></section>
</main>
<script type="module">
  const element = (id) => document.getElementById(id);
  const row = (...cells) => {
    const line = document.createElement('tr');
    for (const cell of cells) {
      const place = line.insertCell();
      if (cell instanceof Node) place.append(cell);
      else place.textContent = cell ?? '';
    }
    return line;
  };
  const code = (value) => {
    const place = document.createElement('code');
    place.textContent = JSON.stringify(value);
    return place;
  };
  const send = (method, path, body) =>
    fetch('/sandbox/api/' + path, { method, body: body === undefined ? undefined : JSON.stringify(body) });

  let ahead = 0;
  async function show() {
    const state = await (await send('GET', 'state')).json();
    ahead = state.now - Date.now();
    element('name').textContent = state.name + ' · ' + state.seed;
    element('sections').replaceChildren(...state.sections.map(({ id, title, type, items }) =>
      row(id, title, type, Object.entries(items).map(([kind, count]) => count + ' ' + kind).join(', '))));
    element('accounts').replaceChildren(...state.accounts.map(({ id, name, scope }) => row(id, name, scope)));
    element('sessions').replaceChildren(...state.sessions.map(({ title, account, player, state, viewOffset, duration }) =>
      row(title, account, player, state, Math.round(viewOffset / 1000) + ' of ' + Math.round(duration / 1000) + ' s')));
    element('faults').replaceChildren(...state.faults.map(({ id, fault, met }) => {
      const remove = document.createElement('button');
      remove.textContent = 'Remove';
      remove.addEventListener('click', () => send('DELETE', 'faults/' + id).then(show));
      return row(code(fault), met + ' met', remove);
    }));
  }
  const request = ({ at, method, path, host, operation, status, duration }) => {
    const line = row(new Date(at).toLocaleTimeString(), method, status ?? 'broken', operation ?? '', host + path, duration.toFixed(1) + ' ms');
    line.className = status === undefined || status >= 400 ? 'bad' : '';
    return line;
  };
  const prepend = (id, line) => {
    element(id).prepend(line);
    if (element(id).rows.length > 500) element(id).deleteRow(-1);
  };

  setInterval(() => { element('now').textContent = new Date(Date.now() + ahead).toLocaleString(); }, 250);
  for (const button of document.querySelectorAll('[data-advance]'))
    button.addEventListener('click', () => send('POST', 'clock', { advance: Number(button.dataset.advance) }).then(show));
  element('reset').addEventListener('click', () => send('POST', 'reset').then(() => location.reload()));
  element('clear').addEventListener('click', () => send('DELETE', 'faults').then(show));
  element('fault').addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await fetch('/sandbox/api/faults', { method: 'POST', body: event.target.elements.fault.value });
    element('mistake').textContent = answer.ok ? '' : (await answer.json()).error;
    await show();
  });

  await show();
  for (const entry of await (await send('GET', 'log')).json()) prepend('requests', request(entry));
  const source = new EventSource('/sandbox/api/events');
  let due;
  const soon = () => { clearTimeout(due); due = setTimeout(show, 200); };
  source.addEventListener('request', ({ data }) => { prepend('requests', request(JSON.parse(data))); soon(); });
  source.addEventListener('notification', ({ data }) => { prepend('notifications', row(new Date(Date.now() + ahead).toLocaleTimeString(), code(JSON.parse(data)))); soon(); });
</script>
</body>
</html>
`;
