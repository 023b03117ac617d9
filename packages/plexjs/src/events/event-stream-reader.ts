/** A message of a stream of server-sent events. */
export interface StreamMessage {
  readonly event: string | undefined;
  readonly data: string;
}

/** Takes messages out of text that comes in pieces, which may end anywhere. */
export class EventStreamReader {
  #rest = '';
  #event: string | undefined;
  #data: string[] = [];

  /** The messages that are complete with this piece. */
  read(piece: string): StreamMessage[] {
    const messages: StreamMessage[] = [];
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line !== '') this.#take(line);
      else {
        if (this.#data.length > 0) messages.push({ event: this.#event, data: this.#data.join('\n') });
        this.#event = undefined;
        this.#data = [];
      }
    }
    return messages;
  }

  #take(line: string): void {
    const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === 'event') this.#event = value;
    else if (name === 'data') this.#data.push(value);
  }
}
