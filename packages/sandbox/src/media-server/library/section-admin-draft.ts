import type { Ask } from '../../http/ask.ts';
import { secondsOf } from '../../world/clock.ts';
import { keysOf } from '../../world/keys.ts';
import type { Scalar, SectionRecord, SectionType } from '../../world/records.ts';
import { typeNumbers } from '../../world/type-numbers.ts';
import { uuidFor } from '../../world/uuid.ts';
import type { World } from '../../world/world.ts';
import { agentWithIdentifier } from '../administration/metadata-agents-known.ts';
import { readPreference } from '../administration/preferences-define.ts';
import { sectionPreferences } from './section-admin-preferences.ts';

/** What a request says of a library. */
export type SectionDraft = Pick<SectionRecord, 'type' | 'title' | 'agent' | 'scanner' | 'language' | 'locations'>;

const scanners: Readonly<Record<SectionType, string>> = {
  movie: 'Plex Movie',
  show: 'Plex TV Series',
  artist: 'Plex Music',
  photo: 'Plex Photo Scanner',
};

/** The kind of libraries that a word or a number stands for. */
export function sectionTypeNamed(said: string): SectionType | undefined {
  return keysOf(scanners).find((type) => type === said || String(typeNumbers[type]) === said);
}

/** Reads what a request says of a library, over what it was. Undefined where something is missing or wrong. */
export function readDraft(ask: Ask, before?: SectionRecord): SectionDraft | undefined {
  const said = ask.text('type');
  const type = before?.type ?? (said === undefined ? undefined : sectionTypeNamed(said));
  const title = ask.text('name') ?? before?.title;
  const agent = ask.text('agent') ?? groupAgent(ask) ?? before?.agent;
  const language = ask.text('language') ?? before?.language;
  const paths = [...ask.query.getAll('location'), ...ask.query.getAll('locations')];
  if (type === undefined || !title || agent === undefined || !language) return undefined;
  if (!knows(ask.world, agent, type) || paths.some((path) => !/^(\/|[A-Za-z]:\\|\\\\)/.test(path))) return undefined;
  if (paths.length === 0 && before === undefined) return undefined;
  const scanner = ask.text('scanner') ?? before?.scanner ?? scanners[type];
  return { type, title, agent, scanner, language, locations: locations(ask.world, paths, before?.locations) };
}

/** Makes a library of what a request says. */
export function makeSection(world: World, draft: SectionDraft): SectionRecord {
  const id = world.store.next('section');
  const now = secondsOf(world.clock);
  return {
    ...draft,
    id,
    uuid: uuidFor(`library ${id}`),
    createdAt: now,
    updatedAt: now,
    scannedAt: now,
    hidden: 0,
    preferences: {},
  };
}

/** A library with settings. Undefined where one of them does not exist or has not that value. */
export function withPreferences(
  section: SectionRecord,
  said: readonly (readonly [id: string, value: string])[],
): SectionRecord | undefined {
  const read: Record<string, Scalar> = {};
  for (const [id, value] of said) {
    const preference = sectionPreferences(section.type).find((candidate) => candidate.id === id);
    const known = preference && readPreference(preference, value);
    if (known === undefined) return undefined;
    read[id] = known;
  }
  const { hidden = section.hidden, ...preferences } = read;
  return { ...section, hidden: Number(hidden), preferences: { ...section.preferences, ...preferences } };
}

function groupAgent(ask: Ask): string | undefined {
  return ask.world.tables.providerGroups.get(ask.number('metadataAgentProviderGroupId') ?? Number.NaN)
    ?.primaryIdentifier;
}

function knows({ tables }: World, agent: string, type: SectionType): boolean {
  const known = agentWithIdentifier(agent);
  if (known) return known.mediaTypes.includes(typeNumbers[type]);
  return [...tables.metadataProviders.values()].some(({ identifier }) => identifier === agent);
}

function locations(
  world: World,
  paths: readonly string[],
  before: SectionRecord['locations'] = [],
): SectionRecord['locations'] {
  const isSame = paths.length === before.length && paths.every((path) => before.some((known) => known.path === path));
  if (paths.length === 0 || isSame) return before;
  return paths.map((path) => before.find((known) => known.path === path) ?? { id: world.store.next('location'), path });
}
