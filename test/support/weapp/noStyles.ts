/** Nothing is laid out here, so styles are neither compiled nor put into the document. */
export const getContent = () => '';
export const compile = () => '';
export const insert = () => undefined;
