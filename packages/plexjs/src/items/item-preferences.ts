import type { Setting } from '../generated/models/settings.ts';
import { setItemPreferences } from '../generated/pms/metadata.ts';
import type { RequestOptions } from '../server/request-options.ts';
import { checkedValues, type SettingValues } from '../server/setting-values.ts';
import { type LibraryItem, ratingKeyOf } from './library-item.ts';

/** See `LibraryItem.fetchPreferences`. */
export async function readItemPreferences(item: LibraryItem, options?: RequestOptions): Promise<readonly Setting[]> {
  const { preferences } = (await item.reload({ ...options, include: ['preferences'] })) as {
    readonly preferences?: { readonly settings: readonly Setting[] } | undefined;
  };
  return preferences?.settings ?? [];
}

/** See `LibraryItem.setPreferences`. */
export async function writeItemPreferences(
  item: LibraryItem,
  values: SettingValues,
  options?: RequestOptions,
): Promise<void> {
  const args = checkedValues(await readItemPreferences(item, options), values);
  await setItemPreferences(item.server.client, { ids: ratingKeyOf(item), args }, options);
}

/** See `LibraryItem.resetPreferences`. */
export async function resetItemPreferences(item: LibraryItem, options?: RequestOptions): Promise<void> {
  const settings = await readItemPreferences(item, options);
  const args = Object.fromEntries(
    settings.flatMap(({ id, default: value }) => (id === undefined || value === undefined ? [] : [[id, value]])),
  );
  await setItemPreferences(item.server.client, { ids: ratingKeyOf(item), args }, options);
}
