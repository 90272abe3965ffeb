import { readFileSync } from 'node:fs';
import { launch } from '../support/weapp';
import { allOf } from '../support/weapp/screen';

const ROLES =
  'alert button checkbox dialog heading img link list listitem navigation none progressbar radio radiogroup region status switch tab tablist text';

describe('the attributes for screen readers', () => {
  it('are bound in the template', () => {
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

  it('reach the page under their own names, so template and runtime number the attributes in the same way', async () => {
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
