/**
 * Each screen by name, with its path. The app opens with the first one; src/app.config.ts declares all of them from
 * this list.
 */
export const PAGES = {
  home: '/pages/home/index',
  tools: '/pages/tools/index',
  rules: '/pages/rules/index',
  status: '/progress/status/index',
  record: '/progress/record/index',
  sms: '/progress/sms/index',
  decode: '/progress/decode/index',
  handed: '/progress/handed/index',
  start: '/fill/start/index',
  invite: '/fill/invite/index',
  tasks: '/fill/tasks/index',
  section: '/fill/section/index',
  documents: '/fill/documents/index',
  paste: '/fill/paste/index',
  understood: '/fill/paste/understood',
  review: '/fill/review/index',
  returned: '/fill/returned/index',
  copy: '/fill/copy/index',
  why: '/fill/why/index',
  rulebook: '/fill/rulebook/index',
  rule: '/fill/rulebook/entry',
  report: '/around/report/index',
  reportQuiz: '/around/quiz/index',
  verifications: '/around/verifications/index',
  verification: '/around/verification/index',
  account: '/around/account/index',
  reuse: '/around/reuse/index',
  told: '/around/told/index',
  advice: '/advice/find/index',
  services: '/advice/services/index',
  licences: '/licences/book/index',
  licence: '/licences/book/entry',
  called: '/licences/called/index',
  whatif: '/tools/whatif/index',
  reminders: '/tools/reminders/index',
  rehearsal: '/tools/rehearsal/index',
  backup: '/fill/backup/index',
  open: '/fill/open/index',
  settings: '/tools/settings/index',
} as const;

/** The screens of the bar at the bottom, which is there on them alone. They take no parameters. */
export const TABS = ['home', 'tools', 'rules'] as const satisfies readonly (keyof typeof PAGES)[];
