import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: { name: 'package of the sandbox', testTimeout: 60_000, hookTimeout: 120_000 },
});
