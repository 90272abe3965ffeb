import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';

type Attributes = Record<string, Record<string, string>>;

interface Platform {
  platform: string;
  runtimePath: string | string[];
  template: {
    mergeComponents(ctx: IPluginContext, components: Attributes): void;
    replacePropName(name: string, ...rest: unknown[]): string;
  };
}

/**
 * Binds role (as aria-role) and aria-* in base.wxml, because Taro does not. The runtime needs the same list: both
 * sides number the attributes of a component in order.
 */
export default function weapp(ctx: IPluginContext, { accessible }: { accessible: Attributes }) {
  ctx.registerMethod('onSetupClose', (target: Platform) => {
    if (target.platform !== 'weapp') return;
    const { template } = target;
    const replace = template.replacePropName.bind(template);
    template.replacePropName = (name, ...rest) => replace(name === 'role' ? 'aria-role' : name, ...rest);
    template.mergeComponents(ctx, accessible);
    target.runtimePath = [target.runtimePath]
      .flat()
      .concat(path.join(__dirname, 'weapp.runtime').replace(/\\/g, '/'));
  });
}
