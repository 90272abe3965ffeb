/** There is no layout here, so styles are neither compiled nor added to the document. */
export const getContent = () => '';
export const compile = () => '';
export const insert = () => undefined;
