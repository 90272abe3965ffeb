import { readFileSync } from 'node:fs';
import { launch } from '../support/weapp';
import { allOf } from '../support/weapp/screen';

const ROLES =
  'alert button checkbox dialog heading img link list listitem navigation none progressbar radio radiogroup region status switch tab tablist text';

describe('what a screen reader is told', () => {
  it('is bound in the template', () => {
    const template = readFileSync('dist/weapp/base.wxml', 'utf8');
    for (const name of [
      'aria-role',
      'aria-label',
      'aria-live',
      'aria-hidden',
      'aria-disabled',
      'aria-checked',
    ]) {
      expect(template).toContain(`${name}="{{i.p`);
    }
  });

  it('reaches the page under its own name, so template and runtime number the attributes alike', async () => {
    const app = await launch();
    const roles = new Set<unknown>();
    for (const route of app.pages.routes) {
      await app.open(route);
      for (const { attrs } of allOf(app.seen)) if (attrs['aria-role']) roles.add(attrs['aria-role']);
    }
    expect(roles).toContain('button');
    expect([...roles].filter((role) => !ROLES.split(' ').includes(String(role)))).toEqual([]);
  });
});
