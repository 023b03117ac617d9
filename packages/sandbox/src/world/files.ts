/** A file that the server gives out. */
export interface MediaFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files behind parts, by the name of their source. They may be made or read when they are asked for. */
export interface FileSource {
  read(source: string): Promise<MediaFile | undefined>;
}
