interface Props<Value extends string> {
  legend: string
  name: string
  value: Value
  choices: { value: Value; label: string }[]
  onChoose(value: Value): void
}

/** One of a few. */
export function Choices<Value extends string>({ legend, name, value, choices, onChoose }: Props<Value>) {
  return (
    <fieldset class="one-of">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="check">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
