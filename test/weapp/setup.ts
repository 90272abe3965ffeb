import { freshBuild } from '../support/freshBuild';

/** The tests of this folder use the built mini-program. */
export default function setup(): void {
  freshBuild('weapp');
}
