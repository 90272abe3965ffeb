const named = { role: '', 'aria-label': '' };
const stateful = { ...named, 'aria-hidden': '', 'aria-live': '', 'aria-checked': '', 'aria-disabled': '' };

/** The accessibility attributes of each component. '' means: bound, without a default. */
export const accessible: Record<string, Record<string, string>> = {
  View: { ...stateful, 'aria-expanded': '' },
  Text: stateful,
  Image: { ...named, 'aria-hidden': '' },
  Button: { ...named, 'aria-disabled': '' },
  Input: named,
  Textarea: named,
  // WeChat gives its picker no role, and nearly every one here is a field that opens it.
  Picker: { ...named, role: "'button'", 'aria-disabled': '' },
  Switch: named,
  Label: named,
  ScrollView: named,
};
