/** The key that a person's state of an item has in the table. */
export function stateKey(accountId: number, itemId: number): string {
  return `${accountId}:${itemId}`;
}
