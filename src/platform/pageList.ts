/**
 * Each screen by name, with its path. The app opens with the first one; src/app.config.ts declares all of them from
 * this list.
 */
export const PAGES = {
  home: '/pages/home/index',
  status: '/progress/status/index',
  record: '/progress/record/index',
  sms: '/progress/sms/index',
  decode: '/progress/decode/index',
  handed: '/progress/handed/index',
  start: '/fill/start/index',
  invite: '/fill/invite/index',
  tasks: '/fill/tasks/index',
  section: '/fill/section/index',
  services: '/fill/services/index',
  documents: '/fill/documents/index',
  review: '/fill/review/index',
  returned: '/fill/returned/index',
  copy: '/fill/copy/index',
  why: '/fill/why/index',
  rulebook: '/fill/rulebook/index',
  rule: '/fill/rulebook/entry',
  tools: '/tools/index/index',
  whatif: '/tools/whatif/index',
  reminders: '/tools/reminders/index',
  rehearsal: '/tools/rehearsal/index',
  backup: '/fill/backup/index',
  open: '/fill/open/index',
  settings: '/tools/settings/index',
} as const;
