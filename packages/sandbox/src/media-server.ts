import { Hono } from 'hono';
import {
  getIdentity,
  getAllLibraries,
  getMediaPart,
  getMetadataChildren,
  getMetadataItem,
  getSections,
  listContent,
} from 'plexjs/operations';
import { container, page, refusal, said } from './answer.ts';
import type { Library, Section } from './library.ts';
import { route } from './routes.ts';

/** What a media server of the sandbox is told. */
export interface MediaServerOptions {
  readonly library: Library;
  readonly machineIdentifier: string;
  readonly token: string;
}

/** The media server: identity, libraries, items and their files. */
export function mediaServer({ library, machineIdentifier, token }: MediaServerOptions): Hono {
  const app = new Hono();
  route(app, getIdentity, (context) =>
    container(context, { size: 0, claimed: true, machineIdentifier, version: '1.43.2.1', apiVersion: '1.2.2' }),
  );

  app.use('/library/*', async (context, next) =>
    said(context, 'X-Plex-Token') === token ? next() : refusal(401, 'Unauthorized'),
  );

  for (const operation of [getSections, getAllLibraries]) {
    route(app, operation, (context) =>
      container(context, {
        size: library.sections.length,
        allowSync: false,
        title1: 'Plex Library',
        Directory: library.sections.map(sectionRow),
      }),
    );
  }

  route(app, listContent, (context) => {
    const section = library.sections.find(({ key }) => key === context.req.param('sectionId'));
    if (section === undefined) return refusal(404, 'Not Found');
    return page(context, 'Metadata', section.items.map(asListed), {
      librarySectionID: Number(section.key),
      librarySectionTitle: section.title,
      viewGroup: section.type,
    });
  });

  route(app, getMetadataItem, (context) => {
    const ids = (context.req.param('ids') ?? '').split(',');
    const rows = ids.flatMap((id) => library.items.get(id) ?? []);
    return rows.length === 0 ? refusal(404, 'Not Found') : container(context, { size: rows.length, Metadata: rows });
  });

  route(app, getMetadataChildren, (context) => {
    const parent = library.items.get(context.req.param('ids') ?? '');
    if (parent === undefined) return refusal(404, 'Not Found');
    const rows = (library.children.get(parent.ratingKey) ?? []).flatMap((key) => library.items.get(key) ?? []);
    return page(context, 'Metadata', rows.map(asListed), { key: parent.ratingKey, parentTitle: parent.title });
  });

  route(app, getMediaPart, (context) => {
    const file = library.files.get(context.req.param('partId') ?? '');
    return file === undefined ? refusal(404, 'Not Found') : bytesOf(file, context.req.header('Range'));
  });
  return app;
}

function sectionRow({ key, type, title }: Section): object {
  return {
    key,
    type,
    title,
    agent: `tv.plex.agents.${type}`,
    scanner: 'Plex Scanner',
    language: 'en-US',
    uuid: `00000000-0000-4000-8000-00000000000${key}`,
    refreshing: false,
    hidden: 0,
    Location: [{ id: Number(key), path: `/media/${key}` }],
  };
}

/** Rows of lists carry no streams and no identifiers of other services. */
function asListed({ Guid: _guids, Media, ...row }: Readonly<Record<string, unknown>>): object {
  const media = Media as readonly { readonly Part: readonly { readonly Stream?: unknown }[] }[] | undefined;
  if (media === undefined) return row;
  return {
    ...row,
    Media: media.map(({ Part, ...version }) => ({
      ...version,
      Part: Part.map(({ Stream: _streams, ...part }) => part),
    })),
  };
}

function bytesOf(
  { bytes, type }: { readonly bytes: Uint8Array; readonly type: string },
  range: string | undefined,
): Response {
  const headers = { 'Content-Type': type, 'Accept-Ranges': 'bytes' };
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (asked === null) return new Response(bytes.slice(), { headers });
  const start = Number(asked[1]);
  const end = Math.min(asked[2] === '' ? bytes.length - 1 : Number(asked[2]), bytes.length - 1);
  if (start > end) return refusal(416, 'Range Not Satisfiable');
  return new Response(bytes.slice(start, end + 1), {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${start}-${end}/${bytes.length}` },
  });
}
