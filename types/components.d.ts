import '@tarojs/components/types/common';

declare module '@tarojs/components/types/common' {
  interface StandardProps {
    /** Becomes aria-role in the mini-program and role on h5; aria-* attributes are written as in HTML. */
    role?: string;
  }
}
