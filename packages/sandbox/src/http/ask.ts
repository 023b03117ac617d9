import type { AccountRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** Who asks. `anonymous` has no token that the server knows. */
export type Scope = AccountRecord['scope'] | 'anonymous';

/** A request, as handlers see it. */
export class Ask {
  readonly world: World;
  readonly request: Request;
  readonly url: URL;
  /** What the path has where the operation's path has `{name}`, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** The account of the server that asks. Undefined for strangers, and on hosts other than the server. */
  readonly account: AccountRecord | undefined;

  constructor(
    world: World,
    request: Request,
    path: Readonly<Record<string, string>> = {},
    account: AccountRecord | undefined = undefined,
  ) {
    this.world = world;
    this.request = request;
    this.url = new URL(request.url);
    this.path = path;
    this.account = account;
  }

  get query(): URLSearchParams {
    return this.url.searchParams;
  }

  get scope(): Scope {
    return this.account?.scope ?? 'anonymous';
  }

  /** What it says in a header or, as Plex allows for all of its headers, in the query. */
  said(name: string): string | undefined {
    return this.request.headers.get(name) ?? this.query.get(name) ?? undefined;
  }

  /** A parameter of the query. */
  text(name: string): string | undefined {
    return this.query.get(name) ?? undefined;
  }

  /** A parameter of the query that is a number; undefined where it is none. */
  number(name: string): number | undefined {
    const text = this.query.get(name);
    return text === null || text.trim() === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
  }

  /** Whether it asks for something by a flag. */
  flag(name: string): boolean {
    return /^(1|true)$/i.test(this.query.get(name) ?? '');
  }

  /** The words of a list in the query. */
  words(name: string): readonly string[] {
    return (this.query.get(name) ?? '').split(',').filter((word) => word !== '');
  }

  /** A number in the path; NaN where it is none. */
  id(name: string): number {
    const text = this.path[name] ?? '';
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
  }

  /** Plex answers XML to all who don't ask for JSON. */
  get wantsJson(): boolean {
    return /application\/json/i.test(this.request.headers.get('Accept') ?? '');
  }

  /** The fields of a form in the body; none where the body is something else. */
  async form(): Promise<URLSearchParams> {
    const type = this.request.headers.get('Content-Type') ?? '';
    if (type.includes('multipart/form-data')) return this.#parts();
    return new URLSearchParams(type.includes('application/x-www-form-urlencoded') ? await this.request.text() : '');
  }

  async #parts(): Promise<URLSearchParams> {
    try {
      const entries = [...(await this.request.formData())].map(([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : value.name,
      ]);
      return new URLSearchParams(entries);
    } catch {
      // What a client has cut off or not divided as it says has no fields.
      return new URLSearchParams();
    }
  }

  /** The JSON in the body; undefined where it is none. */
  async json(): Promise<unknown> {
    try {
      return await this.request.json();
    } catch {
      return undefined;
    }
  }

  /** The bytes of the body. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.request.arrayBuffer());
  }
}
