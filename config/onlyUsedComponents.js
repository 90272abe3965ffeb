/**
 * Leaves in Taro's runtime the components and attributes that the template has, and no others. Both sides number them
 * in order, so the list comes from the template. A loader of webpack, which takes no TypeScript.
 *
 * @this {{ getOptions(): { list: object }, resourcePath: string }}
 * @param {string} source
 */
module.exports = function onlyUsedComponents(source) {
  const list = `const internalComponents = ${JSON.stringify(this.getOptions().list)};`;
  const shorter = source
    .replace(/const internalComponents = \{[^}]*\};/, list)
    .replace(/^mergeInternalComponents\(components\);$/m, '');
  if (shorter === source) throw new Error(`Taro has changed ${this.resourcePath}: see config/weapp.ts`);
  // Marked as pure, the attributes of the other components are left out too.
  return shorter.replace(/= Object\.assign\(/g, '= /*#__PURE__*/ Object.assign(');
};
