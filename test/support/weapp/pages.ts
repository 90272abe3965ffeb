import { readFileSync } from 'node:fs';
import path from 'node:path';
import simulate from 'miniprogram-simulate';
import simulateUtils from 'miniprogram-simulate/src/utils';
import type { Clock } from './clock';
import './templates';
import { type EngineNode, look, type Seen } from './screen';

type Config = Record<string, unknown> & { data?: object };
type Query = Record<string, string>;

interface Instance extends Record<string, unknown> {
  route: string;
  setData(data: object, done?: () => void): void;
}

interface Page {
  route: string;
  title: string;
  instance: Instance;
  leave: () => void;
  seen: () => Seen;
}

/** Everything sent to the view: WeChat counts each setData and its bytes. */
export interface Sent {
  calls: number;
  bytes: number;
}

const routeOf = (url: string): string => url.replace(/^\//, '').split('?')[0] ?? '';

/** Registers, opens and closes the pages of a package, as WeChat's page stack does. */
export class Pages {
  readonly stack: Page[] = [];
  readonly sent: Sent = { calls: 0, bytes: 0 };
  /** how late the view gets what it is sent, in milliseconds; on a phone it is another thread */
  lagMs = 0;
  readonly routes: string[];
  /** what each tab is called in the bar, with its page */
  readonly tabs: ReadonlyMap<string, string>;
  private readonly hiddenTabs = new Map<string, Page>();
  private readonly configs = new Map<string, Config>();
  private current: string | undefined;
  private opened = 0;

  constructor(
    private readonly root: string,
    private readonly load: (file: string) => unknown,
    private readonly clock: Clock,
    private readonly onError: (error: unknown) => void,
    private readonly onSent: () => void,
  ) {
    const {
      pages,
      subPackages = [],
      tabBar,
    } = this.json('app.json') as {
      pages: string[];
      tabBar: { list: { text: string; pagePath: string }[] };
      subPackages?: { root: string; pages: string[] }[];
    };
    this.routes = [
      ...pages,
      ...subPackages.flatMap((part) => part.pages.map((page) => path.posix.join(part.root, page))),
    ];
    this.tabs = new Map(tabBar.list.map(({ text, pagePath }) => [text, pagePath]));
  }

  isTab = (url: string): boolean => [...this.tabs.values()].includes(routeOf(url));

  json(file: string): Record<string, unknown> {
    return JSON.parse(readFileSync(path.join(this.root, file), 'utf8')) as Record<string, unknown>;
  }

  /** Page() and Component() of the package: they record what the running file registers. */
  register = (config: Config): void => {
    if (this.current) this.configs.set(this.current, config);
  };

  get top(): Page {
    const page = this.stack.at(-1);
    if (!page) throw new Error('no page is open');
    return page;
  }

  push(url: string): void {
    const route = routeOf(url);
    const [, search = ''] = url.split('?');
    if (!this.routes.includes(route)) throw new Error(`page "${route}" is not found`);
    if (this.stack.length >= 10) throw new Error('webview count limit exceed');
    const query = Object.fromEntries(
      search
        .split('&')
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    );
    this.call(this.stack.at(-1)?.instance, 'onHide');
    const page = this.render(route, query);
    this.stack.push(page);
    this.clock.later(++this.opened, () => this.call(page.instance, 'onLoad', query));
    this.call(page.instance, 'onShow');
    this.call(page.instance, 'onReady');
  }

  pop(count = 1, thenShow = true): void {
    for (let left = count; left > 0 && this.stack.length > 0; left--) {
      const page = this.stack.pop();
      this.call(page?.instance, 'onUnload');
      page?.leave();
    }
    if (thenShow) this.call(this.stack.at(-1)?.instance, 'onShow');
  }

  /** Closes what is open above the tab, and shows another; a tab that was shown before is still there. */
  switchTab(url: string): void {
    const route = routeOf(url);
    if (!this.isTab(route)) throw new Error('can not switch to no-tabBar page');
    const [first] = this.stack;
    const isOnTab = first !== undefined && this.isTab(first.route);
    this.pop(this.stack.length - (isOnTab ? 1 : 0), false);
    if (first && isOnTab) {
      if (first.route === route) {
        this.call(first.instance, 'onShow');
        return;
      }
      this.stack.pop();
      this.call(first.instance, 'onHide');
      this.hiddenTabs.set(first.route, first);
    }
    const shownBefore = this.hiddenTabs.get(route);
    if (!shownBefore) {
      this.push(route);
      return;
    }
    this.hiddenTabs.delete(route);
    this.stack.push(shownBefore);
    this.call(shownBefore.instance, 'onShow');
  }

  /** Closes every page, also the tabs that are not shown. */
  closeAll(): void {
    this.stack.unshift(...this.hiddenTabs.values());
    this.hiddenTabs.clear();
    this.pop(this.stack.length, false);
  }

  call(instance: Instance | undefined, name: string, ...args: unknown[]): unknown {
    const method = instance?.[name];
    return typeof method === 'function' ? method.apply(instance, args) : undefined;
  }

  private guarded(config: Config): Record<string, unknown> {
    const { onError } = this;
    return Object.fromEntries(
      Object.entries(config)
        .filter(([, method]) => typeof method === 'function')
        .map(([name, method]) => [
          name,
          function (this: unknown, ...args: unknown[]) {
            try {
              return (method as (...args: unknown[]) => unknown).apply(this, args);
            } catch (error) {
              onError(error);
              return undefined;
            }
          },
        ]),
    );
  }

  private configOf(file: string): Config {
    if (!this.configs.has(file)) {
      this.current = file;
      this.load(file);
      this.current = undefined;
    }
    const config = this.configs.get(file);
    if (!config) throw new Error(`${file} registered nothing`);
    return config;
  }

  private render(route: string, query: Query): Page {
    simulateUtils.runJs = (full) => {
      const file = path.relative(this.root, full).split(path.sep).join('/');
      const config = this.configOf(file);
      const data = JSON.parse(JSON.stringify(config.data ?? {}));
      (globalThis as unknown as { Component(definition: object): void }).Component(
        file === route ? { data, methods: this.guarded(config) } : { ...config, data },
      );
    };
    const id = simulate.load(path.join(this.root, route), { rootPath: this.root, compiler: 'official' });
    const component = simulate.render(id);
    const holder = document.body.appendChild(document.createElement('div'));
    component.attach(holder);
    const instance = component.instance as Instance;
    const setData = instance.setData.bind(instance);
    Object.assign(instance, {
      route,
      __route__: route,
      options: query,
      setData: (data: object, done?: () => void) => {
        this.sent.calls += 1;
        this.sent.bytes += Buffer.byteLength(JSON.stringify(data));
        const copy = JSON.parse(JSON.stringify(data));
        const arrive = () => {
          setData(copy, done);
          this.onSent();
        };
        if (this.lagMs > 0) this.clock.after(this.lagMs, arrive);
        else arrive();
      },
    });
    return {
      route,
      title: String(this.json(`${route}.json`).navigationBarTitleText ?? ''),
      instance,
      leave: () => {
        component.detach();
        holder.remove();
      },
      seen: () => look(component._exparserNode as EngineNode),
    };
  }
}
