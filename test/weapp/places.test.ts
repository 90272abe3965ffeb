import path from 'node:path';
import { launch } from '../support/weapp';

describe('an error stack through the built package', () => {
  it('shows files and lines of the sources, and no line of the package', async () => {
    const app = await launch();
    const { navigateTo } = app.phone.wx as Record<string, (options: unknown) => unknown>;
    let stack = '';
    app.phone.wx.navigateTo = (options: unknown) => {
      stack = String(new Error().stack);
      return navigateTo?.(options);
    };
    await app.tap('新建备案');
    expect(stack).toMatch(new RegExp(`${path.resolve('src/platform/pages.ts')}:\\d+:\\d+`));
    expect(stack).toMatch(new RegExp(`${path.resolve('src/pages/home/index.tsx')}:\\d+:\\d+`));
    expect(stack).not.toContain(path.resolve('dist'));
  });
});
