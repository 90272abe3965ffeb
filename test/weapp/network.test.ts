import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve('dist/weapp');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.split(path.sep).join('/'),
);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Members of wx (or of Taro) that use the network. `request` is a common word, so only its use counts. */
const MEMBERS = [
  ...[
    'uploadFile',
    'downloadFile',
    'connectSocket',
    'sendSocketMessage',
    'cloud',
    'callFunction',
    'loadFontFace',
  ],
  ...['createUDPSocket', 'createTCPSocket', 'createTLSSocket', 'getBackgroundFetchData', 'sendBeacon'],
  ...['reportEvent', 'reportMonitor', 'reportAnalytics', 'createLivePusherContext'],
].join('|');
const REACHES_OUT = new RegExp(
  [
    `\\.(?:${MEMBERS})(?![\\w$])`, // Taro.uploadFile
    `[{,](?:${MEMBERS})[:,}]`, // const { uploadFile } = wx
    '(?:\\)|wx)\\.request(?![\\w$])|\\.request\\)?\\(', // Taro.request, as bundled
    `\\[["'\`](?:request|${MEMBERS})["'\`]\\]`, // wx["request"]
    '(?<![\\w$.])(?:fetch\\(|XMLHttpRequest|EventSource|WebSocket|importScripts)',
  ].join('|'),
  'g',
);

describe('the built package', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));

  it('has scripts to read', () => {
    expect(scripts).toEqual(expect.arrayContaining(['app.js', 'taro.js', 'pages/home/index.js']));
  });

  it.each(scripts.filter((file) => file !== 'taro.js'))('does not use the network in %s', (file) => {
    expect(read(file).match(REACHES_OUT) ?? []).toEqual([]);
  });

  it('contains in taro.js only Taro’s own wrapper of wx.request and wx.cloud, which no other file uses', () => {
    // taro.request = link.request.bind(link), where link calls taro.request; taro.cloud = wx.cloud.
    const found = (read('taro.js').match(REACHES_OUT) ?? []).sort();
    expect(found).toEqual(['.cloud', '.cloud', '.request(']);
  });

  it('loads no image, font or page from a server', () => {
    const views = files.filter((file) => /\.(wxml|wxss)$/.test(file));
    const remote = /\/\/[\w-]+\.[\w.-]+|<(?:web-view|open-data|official-account|ad)\b/g;
    const found = views.flatMap(
      (file) =>
        read(file)
          .replace(/http:\/\/www\.w3\.org\//g, '')
          .match(remote) ?? [],
    );
    expect(found).toEqual([]);
  });
});
