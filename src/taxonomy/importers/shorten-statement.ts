/**
 * Brings a statement of a framework to a name: one line, without the full stop, without the examples in brackets. The statement
 * itself stays an alias.
 *
 * @example shortenStatement('Develop curricula (e.g., blended learning).') === 'Develop curricula'
 */
export const shortenStatement = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\((?:e\.g\.|i\.e\.|for example|such as)[^()]*\)/gi, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,;.])/g, '$1')
    .trim()
    .replace(/\.$/, '');
