// Runs the suite on a page: the harness calls it.
import { runSuite } from '../suite/suite.mjs';

Object.assign(globalThis, { runSuite });
