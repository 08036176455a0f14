/**
 * Several things that have to be mended, each a link to its field; one thing alone stands at its field. Focus is moved here; it
 * is no live region, so nothing is said twice.
 */
export function ErrorSummary({ errors }: { errors: readonly { id: string; label: string; says: string }[] }) {
  if (errors.length < 2) return null;
  return (
    <div class="kit-errors" tabIndex={-1} data-focus="errors">
      <p class="kit-errors-title">有{errors.length}处要改</p>
      <ul>
        {errors.map(({ id, label, says }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {label && `${label}：`}
              {says}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
