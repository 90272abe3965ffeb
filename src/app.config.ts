export default defineAppConfig({
  pages: ['pages/home/index', 'pages/status/index', 'pages/sms/index'],
  subPackages: [
    {
      root: 'fill',
      pages: [
        'start/index',
        'tasks/index',
        'section/index',
        'services/index',
        'documents/index',
        'review/index',
        'copy/index',
        'record/index',
        'why/index',
        'rulebook/index',
        'rulebook/entry',
      ],
    },
    {
      root: 'tools',
      pages: ['index/index', 'whatif/index', 'reminders/index', 'rehearsal/index', 'settings/index'],
    },
  ],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['fill', 'tools'] } },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
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
