import { Component, type PropsWithChildren, type ReactNode } from 'react';

type Props = PropsWithChildren<{ instead: (again: () => void) => ReactNode }>;

/** Draws `instead` when its children cannot be drawn, so that the rest of the screen still works. */
export class Boundary extends Component<Props, { failed: boolean }> {
  static getDerivedStateFromError = () => ({ failed: true });
  override state = { failed: false };
  private readonly again = () => this.setState({ failed: false });

  /** With other children it tries to draw again. */
  override componentDidUpdate({ children }: Props) {
    if (this.state.failed && children !== this.props.children) this.again();
  }

  override render() {
    return this.state.failed ? this.props.instead(this.again) : this.props.children;
  }
}
