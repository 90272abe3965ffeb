module.exports = {
  // Not hot: `npm run dev` loads the page anew, so nothing of the last one stays.
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', hot: false }]],
};
