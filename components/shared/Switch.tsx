/** An on/off switch with its words; a real checkbox underneath. */
export function Switch({
  label,
  note,
  isOn,
  onChange,
}: {
  label: string
  note?: string
  isOn: boolean
  onChange(isOn: boolean): void
}) {
  return (
    <label class="switch">
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  )
}
