import compiler from 'miniprogram-compiler';

/**
 * Names that the compiled templates assign without declaring them. As globals of jsdom they would be slow, and the
 * templates use them for each attribute.
 */
const UNDECLARED = ['wh', 'gra', 'grb', 'snap_bb', 'nt_0', '$gwx', '$gwn', '$gwl', '__WXML_GLOBAL__'];

const { wxmlToJs } = compiler;

/** The official compiler's templates, with their names declared. */
compiler.wxmlToJs = (...args) => `var ${UNDECLARED.join(', ')};\n${wxmlToJs(...args)}`;
