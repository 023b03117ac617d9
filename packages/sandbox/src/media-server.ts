import { Hono, type Context } from 'hono';
import {
  getAllItemLeaves,
  getAllLibraries,
  getIdentity,
  getMediaPart,
  getMetadataChildren,
  getMetadataItem,
  getSections,
  getServerInfo,
  listContent,
} from 'plexjs/operations';
import { container, page, refusal } from './answer.ts';
import { fileAnswer } from './file.ts';
import type { Library, Row, Section } from './library.ts';
import { asksFor, said, wordsOf } from './request.ts';
import { route } from './routes.ts';
import {
  aboutChildren,
  aboutList,
  aboutSection,
  allEpisodesRow,
  asDetailed,
  asListed,
  sectionOf,
  sectionRow,
} from './rows.ts';
import { identityOf, rootOf, type ServerNames } from './server-info.ts';

/** What a media server of the sandbox is told. */
export interface MediaServerOptions extends ServerNames {
  readonly library: Library;
  readonly token: string;
}

/** The media server: identity, libraries, items and their files. */
export function mediaServer({ library, token, ...names }: MediaServerOptions): Hono {
  const app = new Hono();
  app.notFound(() => refusal(404));

  // Everybody may ask who the server is. What follows is not for everybody.
  route(app, getIdentity, (context) => container(context, identityOf(names)));
  app.use('*', async (context, next) =>
    said(context, 'X-Plex-Token') === token ? next() : refusal(401, { isRoot: context.req.path === '/' }),
  );
  route(app, getServerInfo, (context) => container(context, rootOf(names)));

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
    return section === undefined ? refusal(404) : page(context, listed(context, section.items), aboutList(section));
  });

  route(app, getMetadataItem, (context) => {
    const found = (context.req.param('ids') ?? '').split(',').flatMap((id) => itemOf(library, id) ?? []);
    const [first] = found;
    if (first === undefined) return refusal(404);
    const rows = found.map(({ row, section }) => withoutExcluded(context, asDetailed(row, section)));
    return container(context, { size: rows.length, ...aboutSection(first.section), Metadata: rows });
  });

  route(app, getMetadataChildren, (context) => {
    const parent = itemOf(library, context.req.param('ids'));
    if (parent === undefined) return refusal(404);
    const { row, section } = parent;
    const children = library.childrenOf(row);
    const menu = row.type === 'show' && !asksFor(context, 'excludeAllLeaves') ? [allEpisodesRow(row)] : [];
    return page(context, [...menu, ...listed(context, children)], {
      ...aboutChildren(section, row),
      ...(children[0] && { viewGroup: children[0].type }),
    });
  });

  route(app, getAllItemLeaves, (context) => {
    const parent = itemOf(library, context.req.param('ids'));
    if (parent === undefined) return refusal(404);
    const leaves = library.childrenOf(parent.row).flatMap((child) => library.childrenOf(child));
    return page(context, listed(context, leaves), aboutChildren(parent.section, parent.row));
  });

  route(app, getMediaPart, (context) => {
    const file = library.files.get(context.req.param('partId') ?? '');
    if (file === undefined) return refusal(404);
    return fileAnswer(file, { range: context.req.header('Range'), download: asksFor(context, 'download') });
  });
  return app;
}

function itemOf(library: Library, id = ''): { readonly row: Row; readonly section: Section } | undefined {
  const row = library.items.get(id);
  const section = row && sectionOf(library, row);
  return row && section && { row, section };
}

function listed(context: Context, rows: readonly Row[]): readonly object[] {
  const includeGuids = asksFor(context, 'includeGuids');
  return rows.map((row) => withoutExcluded(context, asListed(row, { includeGuids })));
}

/** Leaves out the elements and fields that the request does not want. */
function withoutExcluded(context: Context, row: object): object {
  const unwanted = new Set([...wordsOf(context, 'excludeElements'), ...wordsOf(context, 'excludeFields')]);
  return unwanted.size === 0 ? row : Object.fromEntries(Object.entries(row).filter(([name]) => !unwanted.has(name)));
}
