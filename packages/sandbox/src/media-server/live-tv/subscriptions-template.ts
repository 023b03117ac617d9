import { getTemplate } from 'plexjs/operations';
import { container, refusal } from '../../http/answer.ts';
import type { Ask } from '../../http/ask.ts';
import { type Route, stateful } from '../../http/route.ts';
import type { SectionRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { recordingSettings, seriesSettings, settingRows } from './dvr-settings.ts';
import { type Programme, programmeOf, type ScheduledShow, showOf } from './epg-schedule.ts';
import type { Row } from '../items/item-row.ts';
import { airingsType, subjectRow } from './subscriptions-row.ts';

/** The ways to record something of the guide. */
export const templateRoutes: readonly Route[] = [
  stateful(getTemplate, (ask) => {
    const guid = ask.text('guid') ?? '';
    const choices = choicesFor(ask, guid);
    if (choices.length === 0) return refusal(404);
    return container(ask, { size: 1, SubscriptionTemplate: [{ MediaSubscription: choices }] });
  }),
];

/** The library that recordings of a type go into, unless another is named. */
export function targetFor({ tables }: World, type: number): SectionRecord | undefined {
  return [...tables.sections.values()].find((section) => section.type === (type === 1 ? 'movie' : 'show'));
}

function choicesFor(ask: Ask, guid: string): readonly Row[] {
  const programme = programmeOf(guid);
  if (programme?.type === 'movie') return [choice(ask, 1, 'This Movie', programme, true)];
  const show = programme?.show ?? showOf(guid);
  return [
    ...(programme ? [choice(ask, 4, 'This Episode', programme, true)] : []),
    ...(show ? [choice(ask, 2, 'All Episodes', show, programme === undefined)] : []),
  ];
}

function choice(ask: Ask, type: number, title: string, subject: Programme | ScheduledShow, selected: boolean): Row {
  const section = targetFor(ask.world, type);
  const folder = section?.locations[0];
  return {
    parameters: parametersOf(type, subject, section),
    ...(selected && { selected }),
    type,
    ...(section && { targetLibrarySectionID: section.id, librarySectionTitle: section.title }),
    ...(folder && { targetSectionLocationID: folder.id, locationPath: folder.path }),
    title,
    airingsType: airingsType(undefined, type),
    ...subjectRow(ask.world, { type, guid: subject.guid }),
    Setting: settingRows(type === 2 ? seriesSettings : recordingSettings, {}),
  };
}

/** What a subscription is made with, encoded as one text. */
function parametersOf(type: number, subject: Programme | ScheduledShow, section: SectionRecord | undefined): string {
  const show = 'show' in subject ? subject.show : undefined;
  const hints = {
    guid: subject.guid,
    ratingKey: encodeURIComponent(subject.guid),
    title: subject.title,
    type: String(type),
    year: String(subject.year),
    ...(show && { grandparentGuid: show.guid, grandparentTitle: show.title, grandparentYear: String(show.year) }),
    ...('season' in subject && { parentIndex: String(subject.season), index: String(subject.index) }),
  };
  const query = new URLSearchParams(Object.entries(hints).map(([name, value]) => [`hints[${name}]`, String(value)]));
  query.set('params[libraryType]', section?.type === 'movie' ? '1' : '2');
  query.set('params[mediaProviderID]', '1');
  return query.toString();
}
