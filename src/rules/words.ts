/** A number of a person, for everybody to see: 139****0001. */
export const masked = (number: string): string =>
  number.length < 8 ? '****' : `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;
