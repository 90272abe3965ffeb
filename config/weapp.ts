import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';

type Attributes = Record<string, Record<string, string>>;

interface Platform {
  platform: string;
  runtimePath: string | string[];
  template: {
    internalComponents: Attributes;
    mergeComponents(ctx: IPluginContext, components: Attributes): void;
    replacePropName(name: string, ...rest: unknown[]): string;
  };
}

/** The attributes without the events, which the runtime does not number. */
const unbound = (own: Record<string, string>) =>
  Object.fromEntries(Object.keys(own).flatMap((key) => (key.startsWith('bind') ? [] : [[key, '']])));

/**
 * Binds role (as aria-role) and aria-* in base.wxml, because Taro does not, and leaves out the components that no
 * screen has. The runtime gets the list that the template was made from: both sides number components and attributes
 * in order.
 */
export default function weapp(ctx: IPluginContext, { accessible }: { accessible: Attributes }) {
  ctx.registerMethod('onSetupClose', (target: Platform) => {
    if (target.platform !== 'weapp') return;
    const { template } = target;
    const replace = template.replacePropName.bind(template);
    template.replacePropName = (name, ...rest) => replace(name === 'role' ? 'aria-role' : name, ...rest);
    template.mergeComponents(ctx, accessible);
    const all = Object.entries(template.internalComponents).filter(([name]) => name in accessible);
    template.internalComponents = Object.fromEntries(all);
    const list = Object.fromEntries(all.map(([name, own]) => [name, unbound(own)]));
    ctx.modifyWebpackChain(({ chain }) => {
      chain.module
        .rule('onlyUsedComponents')
        .test(/[\\/](shared[\\/]dist[\\/]components|plugin-platform-weapp[\\/]dist[\\/]runtime)\.js$/)
        .use('onlyUsedComponents')
        .loader(path.join(__dirname, 'onlyUsedComponents.js'))
        .options({ list });
    });
    target.runtimePath = [target.runtimePath]
      .flat()
      .concat(path.join(__dirname, 'weapp.runtime').replace(/\\/g, '/'));
  });
}
