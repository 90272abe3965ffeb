import { PAGES, TABS } from './platform/pageList';

/** The pages in a folder, with paths relative to it. */
const pagesIn = (folder: string) =>
  Object.values(PAGES)
    .filter((page) => page.startsWith(`/${folder}/`))
    .map((page) => page.slice(folder.length + 2));

const TITLES: Record<(typeof TABS)[number], string> = { home: '备案', tools: '工具', rules: '规则' };

export default defineAppConfig({
  pages: pagesIn('pages').map((page) => `pages/${page}`),
  subPackages: [
    { root: 'fill', pages: pagesIn('fill') },
    { root: 'advice', pages: pagesIn('advice') },
    { root: 'licences', pages: pagesIn('licences') },
    { root: 'progress', pages: pagesIn('progress') },
    { root: 'around', pages: pagesIn('around') },
    { root: 'tools', pages: pagesIn('tools') },
  ],
  preloadRule: {
    'pages/home/index': {
      network: 'all',
      packages: ['fill', 'advice', 'licences', 'progress', 'around', 'tools'],
    },
  },
  tabBar: {
    color: '@tabText',
    selectedColor: '@tabChosen',
    backgroundColor: '@tabBackground',
    borderStyle: '@tabBorder' as 'black',
    list: TABS.map((tab) => ({
      pagePath: PAGES[tab].slice(1),
      text: TITLES[tab],
      iconPath: `pages/${tab}/tab.png`,
      selectedIconPath: `pages/${tab}/tab-chosen.png`,
    })),
  },
  // On a wide window of WeChat for Windows the list stands beside what is open.
  resizable: true,
  // Taro's types do not know it.
  ...({ frameset: true } as object),
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  __usePrivacyCheck__: true,
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '备妥',
    navigationBarBackgroundColor: '@navBackground',
    navigationBarTextStyle: '@navText',
    backgroundColor: '@pageBackground',
    backgroundTextStyle: '@pullText',
  },
});
