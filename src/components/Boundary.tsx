import { Component, type PropsWithChildren, type ReactNode } from 'react';

type Props = PropsWithChildren<{ instead: (again: () => void) => ReactNode }>;

/** Where its children cannot be drawn it draws something else instead; the rest of the screen goes on. */
export class Boundary extends Component<Props, { failed: boolean }> {
  static getDerivedStateFromError = () => ({ failed: true });
  override state = { failed: false };
  private readonly again = () => this.setState({ failed: false });

  /** Drawn anew with other children, it tries again. */
  override componentDidUpdate({ children }: Props) {
    if (this.state.failed && children !== this.props.children) this.again();
  }

  override render() {
    return this.state.failed ? this.props.instead(this.again) : this.props.children;
  }
}
