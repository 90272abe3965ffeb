import { FormElement } from '@tarojs/runtime';

/**
 * Taro sends every typed character back to its field, and on each drawing of a form it sends the value of every
 * field. Here each element remembers the value that it shows, and only a different value is sent. So typing sends
 * nothing, no character is lost and the cursor does not jump. `defaultValue` is the first value, as in React on the
 * web.
 */

const { dispatchEvent, removeAttribute, setAttribute } = FormElement.prototype;
const typedInto = new WeakSet<FormElement>();
const lists = new WeakMap<FormElement, Record<string, string>>();
const isText = ({ nodeName }: FormElement) => nodeName === 'input' || nodeName === 'textarea';

FormElement.prototype.dispatchEvent = function (event) {
  if (event.type === 'input' && event.mpEvent && isText(this)) {
    this.props.value = event.mpEvent.detail.value;
    typedInto.add(this);
  }
  return dispatchEvent.call(this, event);
};

FormElement.prototype.setAttribute = function (name, value) {
  if (isText(this) && (name === 'value' || name === 'defaultValue')) setText(this, name, value);
  else if (this.nodeName !== 'picker' || hasChanged(this, name, value)) setAttribute.call(this, name, value);
};

FormElement.prototype.removeAttribute = function (name) {
  lists.delete(this);
  removeAttribute.call(this, name);
};

function setText(field: FormElement, name: string, value: unknown): void {
  const shown: unknown = field.props.value;
  if (name === 'defaultValue' ? shown !== undefined : shown === value) return;
  const root = field._root;
  if (root && typedInto.delete(field)) {
    // The view compares with the last value that it was sent, so sending that value again changes nothing. Send the
    // typed text first, then the value.
    setAttribute.call(field, 'value', shown);
    root.enqueueUpdateCallback(() => setAttribute.call(field, 'value', field.props.value));
    field.props.value = value;
  } else {
    setAttribute.call(field, 'value', value);
  }
}

/** Whether a property of a picker really changed: its range and value are new arrays on each drawing. */
function hasChanged(picker: FormElement, name: string, value: unknown): boolean {
  const sent = lists.get(picker) ?? {};
  const text = JSON.stringify(value);
  if (sent[name] === text) return false;
  lists.set(picker, { ...sent, [name]: text });
  return true;
}
