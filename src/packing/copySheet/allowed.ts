/** SHA-256 of what stands in the page, for its policy; a test computes them anew. */
export const STYLE_SUM = 'hNULaZsKEG1tMR3z68SJSR1Wa0elExHS+UcIz3JRsYE=';
export const SCRIPT_SUM = 'kNQ20S4QT62ghs4pdKDTtn5SAtIauJGEJ0ZMifnc4t8=';
