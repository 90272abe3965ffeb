module.exports = {
  // None of this code meets `document.all`, symbol keys in a rest, or a field that a setter of its class watches.
  assumptions: {
    noDocumentAll: true,
    objectRestNoSymbols: true,
    setPublicClassFields: true,
    setClassMethods: true,
    ignoreFunctionLength: true,
  },
  // Not hot: `npm run dev` loads the page anew, so nothing of the last one stays.
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false }]],
};
