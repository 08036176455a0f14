export function CopyButton({ label }: { label: string; text: () => string }) {
  return (
    <button type="button" class="kit-button kit-button-quiet">
      {label}
    </button>
  );
}
