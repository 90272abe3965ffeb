/** SHA-256 of what stands in the page, for its policy; a test computes them anew. */
export const STYLE_SUM = '';
export const SCRIPT_SUM = '';
