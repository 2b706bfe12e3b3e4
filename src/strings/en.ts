/**
 * Every word of the interface, but for the texts of rules and components, which stay with
 * their data. A translation is another object of this type. Each part is a file of its own:
 * a panel that loads later brings its words along.
 */
export * as en from './catalogue';
