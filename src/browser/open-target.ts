/** Opens the question that the address names, on load and on each hash change. */
export function openTarget(): void {
  const open = () => {
    const named = document.getElementById(location.hash.slice(1));
    if (named instanceof HTMLDetailsElement) named.open = true;
  };
  open();
  addEventListener('hashchange', open);
}
