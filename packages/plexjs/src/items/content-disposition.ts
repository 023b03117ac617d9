/** The name that an answer gives its file, without folders; undefined where it gives none. */
export function fileNameOf({ headers }: Response): string | undefined {
  const said = headers.get('content-disposition') ?? '';
  const [, encoded] = /filename\*=\s*UTF-8''([^;]+)/i.exec(said) ?? [];
  const [, quoted, plain] = /filename=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/i.exec(said) ?? [];
  const name = decoded(encoded) ?? quoted?.replaceAll(/\\(.)/g, '$1') ?? plain;
  return name?.split(/[\\/]/).at(-1)?.trim() || undefined;
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
