const sampleRate = 8000;

/** A WAV file of a plain tone: something that can be downloaded in ranges, and played. */
export function toneFile(hertz: number, seconds: number): Uint8Array<ArrayBuffer> {
  const samples = sampleRate * seconds;
  const bytes = new Uint8Array(44 + samples);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at);
  write(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, samples, true);
  for (let index = 0; index < samples; index++) {
    bytes[44 + index] = 128 + Math.round(100 * Math.sin((2 * Math.PI * hertz * index) / sampleRate));
  }
  return bytes;
}
