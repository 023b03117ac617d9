import { defineConfig } from 'vitest/config';
import { alias } from '../vitest.config.ts';

/** Runs the tests that pages show, each written into a file of its own. */
export default defineConfig({ resolve: { alias }, test: { include: ['examples/.cache/*.page-test.ts'] } });
