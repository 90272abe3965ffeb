export { engineOn, type Onnx } from './onnx';
export { type Line, recognisedIn } from './recognise';
