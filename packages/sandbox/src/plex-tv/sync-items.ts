import type { AccountDeviceRecord, SyncItemRecord } from '../world/records-account.ts';
import type { World } from '../world/world.ts';

/** What a device keeps for use without a network: of all servers, or of one. */
export function syncItemsOf(
  { tables }: World,
  { clientIdentifier, userId }: AccountDeviceRecord,
  machineIdentifier?: string,
): readonly SyncItemRecord[] {
  return [...tables.syncItems.values()].filter(
    (item) =>
      item.clientIdentifier === clientIdentifier &&
      item.userId === userId &&
      (machineIdentifier === undefined || item.fields['machineIdentifier'] === machineIdentifier),
  );
}

/** The same as plex.tv gives it. */
export function syncListFields(world: World, device: AccountDeviceRecord, machineIdentifier?: string): object {
  const { clientIdentifier } = device;
  const items = syncItemsOf(world, device, machineIdentifier);
  const { id, name, fields } = device;
  return {
    clientIdentifier,
    version: 2,
    Status: statusOf(items.length),
    Device: { id, name, clientIdentifier, product: fields['product'] ?? '', platform: fields['platform'] ?? '' },
    SyncItems: { SyncItem: items.map(syncItemFields) },
  };
}

/** Something that a device keeps. */
export function syncItemFields({ id, fields }: SyncItemRecord): object {
  const machineIdentifier = fields['machineIdentifier'] ?? '';
  return {
    id,
    version: 1,
    rootTitle: fields['rootTitle'] ?? '',
    title: fields['title'] ?? '',
    metadataType: fields['metadataType'] ?? '',
    contentType: fields['contentType'] ?? '',
    machineIdentifier,
    Server: { machineIdentifier },
    Status: statusOf(1),
    MediaSettings: below('MediaSettings', fields),
    Policy: below('Policy', fields),
    Location: { uri: fields['Location.uri'] ?? '' },
  };
}

function statusOf(itemsCount: number): object {
  const counts = { itemsCompleteCount: 0, itemsDownloadedCount: 0, itemsReadyCount: 0, itemsSuccessfulCount: 0 };
  return { failure: '', failureCode: '', itemsCount, ...counts, state: 'pending', totalSize: 0 };
}

function below(group: string, fields: SyncItemRecord['fields']): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith(`${group}.`) ? [[name.slice(group.length + 1), value]] : [],
    ),
  );
}
