// Runs the suite on workerd: the request's body says where the fixture is.
import { runSuite } from '../suite/suite.mjs';

export default {
  /** @param {Request} request */
  async fetch(request) {
    return Response.json(await runSuite(await request.json()));
  },
};
