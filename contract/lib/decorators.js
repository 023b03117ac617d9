// @ts-check
import { $encodedName } from '@typespec/compiler';

/** @param {string} name */
const key = (name) => Symbol.for(`plexjs.contract.${name}`);

export const stateKeys = {
  wireAlias: key('wireAlias'),
  envelope: key('envelope'),
  host: key('host'),
  discriminator: key('discriminator'),
  overlay: key('overlay'),
  since: key('since'),
  deepObject: key('deepObject'),
  graphql: key('graphql'),
  frequent: key('frequent'),
  usual: key('usual'),
};

/**
 * A decorator that remembers its argument about its target.
 * @param {symbol} state
 */
const remember =
  (state) =>
  /**
   * @param {import('@typespec/compiler').DecoratorContext} context
   * @param {import('@typespec/compiler').Type} target
   * @param {unknown} value
   */
  (context, target, value) => {
    context.program.stateMap(state).set(target, value);
  };

/**
 * @param {import('@typespec/compiler').DecoratorContext} context
 * @param {import('@typespec/compiler').ModelProperty} target
 * @param {string} name
 */
const wire = (context, target, name) => context.call($encodedName, target, 'application/json', name);

/**
 * @param {import('@typespec/compiler').DecoratorContext} context
 * @param {import('@typespec/compiler').ModelProperty} target
 * @param {string[]} names
 */
const wireAlias = (context, target, ...names) => remember(stateKeys.wireAlias)(context, target, names);

/**
 * @param {import('@typespec/compiler').DecoratorContext} context
 * @param {import('@typespec/compiler').Operation} target
 * @param {string[]} names
 */
const usual = (context, target, ...names) => remember(stateKeys.usual)(context, target, names);

/**
 * @param {import('@typespec/compiler').DecoratorContext} context
 * @param {import('@typespec/compiler').ModelProperty} target
 */
const deepObject = (context, target) => remember(stateKeys.deepObject)(context, target, true);

/**
 * @param {import('@typespec/compiler').DecoratorContext} context
 * @param {import('@typespec/compiler').Model | import('@typespec/compiler').ModelProperty} target
 */
const frequent = (context, target) => remember(stateKeys.frequent)(context, target, true);

export const $decorators = {
  Plex: {
    wire,
    wireAlias,
    usual,
    deepObject,
    frequent,
    envelope: remember(stateKeys.envelope),
    host: remember(stateKeys.host),
    discriminator: remember(stateKeys.discriminator),
    overlay: remember(stateKeys.overlay),
    since: remember(stateKeys.since),
    graphql: remember(stateKeys.graphql),
  },
};
