import { plural } from './plural';

/** Components that the user makes. */
export const ownComponents = {
  one: 'Your own component',
  make: 'New component',
  makeFrom: 'Make it a component…',
  makeTitle: 'New component',
  editTitle: (name: string) => `Edit ${name}`,
  name: 'Name',
  namePlaceholder: 'Fraud graph',
  nameMissing: 'Give it a name.',
  icon: 'Icon',
  base: 'Means what',
  noBase: 'Nothing of the library',
  baseHint: (base: string) => `It connects like ${base}, and the review counts it as that.`,
  noBaseHint: 'It connects like a plain box, and the review asks what it does.',
  properties: 'Its own numbers and choices',
  property: 'Name of the property',
  propertyShort: 'Hops',
  unit: 'Unit',
  typical: 'Typical value',
  typicalShort: 'Typical',
  kind: 'Kind',
  kinds: {
    number: 'Number',
    text: 'Text',
    boolean: 'Yes or no',
    duration: 'Duration',
    choice: 'Choice',
    list: 'List',
  },
  addProperty: 'Add a property',
  removeProperty: (name: string) => (name === '' ? 'Remove this property' : `Remove ${name}`),
  notANumber: (name: string) => `The typical value of ${name} is no number.`,
  propertyTwice: (name: string) => `${name} is there twice.`,
  becomes: (label: string) => `The box “${label}” becomes one.`,
  keepToo: 'Keep it in your library',
  keepHint: 'Then it is under “Yours” on every board.',
  create: 'Make it',
  save: 'Save',
  made: (name: string) => `${name} made`,
  changed: (name: string) => `${name} changed`,
  edit: 'Edit…',
  keep: 'Keep in your library',
  kept: (name: string) => `${name} is in your library now`,
  replacedKept: (name: string) => `${name} in your library is as it is here now`,
  deleteHere: 'Delete from this board',
  deleted: (name: string, count: number, into: string) =>
    count === 0
      ? `${name} deleted from this board`
      : `${name} deleted from this board. ${plural(count, 'part is', 'parts are')} ${into} now.`,
  intoBoxes: (count: number) => (count === 1 ? 'a plain box' : 'plain boxes'),
  removeYours: 'Take out of your library',
  removed: (name: string) => `${name} is no longer in your library. Boards that use it keep it.`,
  notKept: (reason: string) => `Your library was not changed: ${reason}.`,
  library: 'Your library',
  export: 'Export your library',
  import: 'Import a library',
  exported: (count: number) => `${plural(count, 'component', 'components')} exported`,
  imported: (added: number, replaced: number) =>
    [
      ...(added > 0 || replaced === 0
        ? [`${plural(added, 'component', 'components')} added to your library`]
        : []),
      ...(replaced > 0
        ? [`${plural(replaced, 'component', 'components')} replaced, as the ids are the same`]
        : []),
    ].join('; '),
  badFile: (name: string) => `${name} was not imported, and your library is as it was.`,
  fault: (path: string, reason: string) =>
    path === '' ? `The file ${reason}.` : `${path} ${reason}.`,
} as const;
