import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What the packages are imported by, and the sources behind it: tests run on sources, never on a stale build. */
function sourceAliases(): { find: RegExp; replacement: string }[] {
  const path = fileURLToPath(new URL('tsconfig.json', import.meta.url));
  const { compilerOptions } = JSON.parse(readFileSync(path, 'utf8')) as {
    compilerOptions: { paths: Record<string, [string]> };
  };
  return Object.entries(compilerOptions.paths).map(([name, [file]]) => ({
    find: new RegExp(`^${name}$`),
    replacement: fileURLToPath(new URL(file, import.meta.url)),
  }));
}

/** What `resolve.alias` takes. */
export const alias: { find: RegExp; replacement: string }[] = sourceAliases();

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // How long a test takes says nothing: machines are shared.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          setupFiles: ['vitest.setup.ts'],
          include: ['{packages,tools}/*/src/**/*.test.ts', 'conformance/src/**/*.test.ts', 'bench/src/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: { name: 'examples', include: ['examples/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
    ],
  },
});
