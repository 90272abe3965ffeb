export type { Answer, Paper, PaperRead, ReadAs, Recognised } from './answer';
export { readPaper } from './read';
