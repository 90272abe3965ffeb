/**
 * In place of Taro's list of some 500 CSS properties, each of which gets an accessor at every start: those that the
 * screens set by an object. CSS variables and texts need none. `display` is what React hides with.
 */
export const styleProperties = ['backgroundImage', 'display', 'height', 'left', 'right', 'top', 'width'];
