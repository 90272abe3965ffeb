declare module 'miniprogram-simulate' {
  interface Rendered {
    instance: object;
    _exparserNode: object;
    attach(parent: Element): void;
    detach(): void;
  }
  const simulate: {
    load(path: string, options: { rootPath: string; compiler: 'official' | 'simulate' }): string;
    render(id: string): Rendered;
  };
  export default simulate;
}

declare module 'miniprogram-simulate/src/utils' {
  const utils: { runJs: (file: string) => void };
  export default utils;
}

declare module 'miniprogram-compiler' {
  const compiler: { wxmlToJs: (root: string, options?: object) => string };
  export default compiler;
}
