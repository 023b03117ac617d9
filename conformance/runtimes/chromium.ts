import { readFile } from 'node:fs/promises';
import { bundleSuite } from './bundle.ts';
import { binaries } from './engines.ts';
import { listen } from './fixture/http.ts';
import type { Context, Outcome } from './runtimes.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Page {
  goto(url: string): Promise<unknown>;
  waitForFunction(script: string): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
}

interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
}

/** Runs the suite on a page of its own origin, so that every request of it is one across origins. */
export async function runInChromium(context: Context): Promise<Outcome[]> {
  const script = await readFile(await bundleSuite('page'), 'utf8');
  const site = await listen((_request, response, url) => {
    const isScript = url.pathname === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(
      isScript ? script : '<!doctype html><title>Suite</title><script type="module" src="/page.js"></script>',
    );
  });
  const { chromium } = (await import(binaries.playwright)) as Playwright;
  const browser = await chromium.launch({ executablePath: binaries.chromium, args: flags });
  try {
    const page = await browser.newPage();
    await page.goto(site.origin);
    await page.waitForFunction('globalThis.runSuite !== undefined');
    return await page.evaluate<Outcome[]>(`runSuite(${JSON.stringify(context)})`);
  } finally {
    await browser.close();
    site.close();
  }
}
