export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export type { MediaFile } from './file.ts';
export type { Library, Row, Section } from './library.ts';
export { writeXml } from './xml-writer.ts';
