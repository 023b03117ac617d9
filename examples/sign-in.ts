// Signs in with a code that a person types at plex.tv/link, and says which servers the account has.
//
//   npx tsx examples/sign-in.ts
import { createClient, PinLogin } from 'plexjs';
import { getServerResources, getTokenDetails } from 'plexjs/operations';

const account = createClient({ product: 'plexjs example' });

const login = await PinLogin.create(account);
console.log(`Enter ${login.code} at ${login.linkUrl}`);
const outcome = await login.wait();

if (outcome.status === 'signed-in') {
  // Keep the token, and account.identity.clientIdentifier, for the next time.
  const mine = account.with({ token: outcome.token });
  const user = await getTokenDetails(mine);
  console.log(`Hello ${user.title}`);
  for (const { name, provides, owned } of await getServerResources(mine, { includeHttps: true }))
    if (provides.includes('server')) console.log(`${name}${owned ? '' : ', shared with you'}`);
} else {
  console.log(`Not signed in: ${outcome.status}`);
}
