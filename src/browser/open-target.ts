/** Opens the question that the address names, when the page comes and whenever the address changes. */
export function openTarget(): void {
  const open = () => {
    const named = document.getElementById(location.hash.slice(1));
    if (named instanceof HTMLDetailsElement) named.open = true;
  };
  open();
  addEventListener('hashchange', open);
}
