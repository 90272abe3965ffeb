const named = { role: '', 'aria-label': '' };
const stateful = { ...named, 'aria-hidden': '', 'aria-live': '', 'aria-checked': '', 'aria-disabled': '' };

/**
 * The components that the screens are made of, each with its accessibility attributes. '' means: bound, without a
 * default. A component that is not here is not in the package.
 */
export const accessible: Record<string, Record<string, string>> = {
  View: { ...stateful, 'aria-expanded': '' },
  Text: stateful,
  Image: { ...named, 'aria-hidden': '' },
  Button: { ...named, 'aria-disabled': '' },
  Input: named,
  Textarea: named,
  // WeChat gives its picker no role, and nearly every one here is a field that opens it.
  Picker: { ...named, role: "'button'", 'aria-disabled': '' },
};
