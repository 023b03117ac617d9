import type { HostName, Operation } from './operation.ts';

/** A parameter of an operation, as data. */
export interface ContractParameter {
  /** The name in the call. */
  readonly name: string;
  /** The name on the wire. */
  readonly wire: string;
  /** Where it goes. */
  readonly in: 'path' | 'query' | 'header' | 'form' | 'json' | 'body';
  /** What it takes: `text`, `id`, `number`, `flag`, `date`, `words`, or the name of an enumeration or a model. */
  readonly type: string;
  /** Whether it has to be given. */
  readonly required: boolean;
}

/** An operation with all that the contract says of its parameters; it is called as the operation itself is. */
export interface ContractOperation extends Operation<HostName, Readonly<Record<string, unknown>>, unknown> {
  /** The area that it belongs to, for instance `Library`. */
  readonly tag: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** Its parameters, in the contract's order. */
  readonly parameters: readonly ContractParameter[];
}

/**
 * Adds the contract's description to an operation, which itself stays small for those who bundle it.
 * The parameters are written as `sectionId path id!|start=X-Plex-Container-Start header number`: the name in the call, the name
 * on the wire where it differs, the place, the type, and a mark where it is required.
 */
export function describe(operation: object, tag: string, summary: string, parameters = ''): ContractOperation {
  const described = operation as ContractOperation;
  const call = ((...call: Parameters<ContractOperation>) => described(...call)) as unknown as ContractOperation;
  return Object.assign(call, described, { tag, summary, parameters: parametersOf(parameters) });
}

function parametersOf(text: string): ContractParameter[] {
  return text === '' ? [] : text.split('|').map(parameterOf);
}

function parameterOf(text: string): ContractParameter {
  const [names = '', place = 'query', type = 'text'] = text.split(' ');
  const [name = '', wire = name] = names.split('=');
  const isRequired = type.endsWith('!');
  return {
    name,
    wire,
    in: place as ContractParameter['in'],
    type: isRequired ? type.slice(0, -1) : type,
    required: isRequired,
  };
}
