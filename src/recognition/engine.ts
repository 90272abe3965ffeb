/** Rows of numbers that a model takes or gives; the last of `dims` runs fastest. */
export interface Tensor {
  data: Float32Array;
  dims: readonly number[];
}

/** Two models of PP-OCRv4 on any runtime: one finds the lines of a picture, the other reads one line. */
export interface Engine {
  detect(picture: Tensor): Promise<Tensor>;
  read(line: Tensor): Promise<Tensor>;
  /** the signs that the reading model knows, in its order */
  signs: readonly string[];
}
