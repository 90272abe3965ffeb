import { PAGES } from './platform/pageList';

/** The pages in a folder, with paths relative to it. */
const pagesIn = (folder: string) =>
  Object.values(PAGES)
    .filter((page) => page.startsWith(`/${folder}/`))
    .map((page) => page.slice(folder.length + 2));

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
