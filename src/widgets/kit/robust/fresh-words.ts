import { type ComponentChildren, options } from 'preact';

/**
 * What holds the focus or a choice, or is listened to, as long as it is the same element. Words in it that change stand in an
 * element of their own.
 */
const stays = (type: string, props: object): boolean =>
  /^(button|option|summary)$/.test(type) || 'tabIndex' in props || 'aria-live' in props || 'role' in props;

/** The texts that stand in an element itself, and where between them something else does. */
function wording(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map(wording).join('|');
  if (typeof children === 'object' && children) return '<>';
  return typeof children === 'string' || typeof children === 'number' ? `${children}` : '';
}

/**
 * From now on an element whose own words change is made anew. A browser that translates a page takes each text out of it and
 * puts its own in that place: a text that is only changed would then change unseen, and the old words stay.
 */
export function makeWordsFresh(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    const { type, props, key } = vnode;
    const words = typeof type === 'string' && !stays(type, props) ? wording(props.children) : '';
    if (/[^|<>\s]/.test(words)) vnode.key = `${key}|${words}`;
  };
}
