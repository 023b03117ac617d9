/**
 * Takes fields of data out of what logging, `JSON.stringify` and spreading show. They are still there to be read by their name, and to be
 * copied.
 */
export function conceal<T extends object>(data: T, ...secrets: readonly (keyof T & string)[]): T {
  for (const secret of secrets)
    if (data[secret] !== undefined) Object.defineProperty(data, secret, { enumerable: false });
  return data;
}
