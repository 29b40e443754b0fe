/** Strokes in a field of 16 × 16. */
const PATHS = {
  arrange: 'M2.5 4h6M2.5 8h6M2.5 12h6M12 3.5v9M12 3.5 10.2 5.3M12 3.5l1.8 1.8M12 12.5l-1.8-1.8M12 12.5l1.8-1.8',
  'dock-left': 'M2.5 3.5h11v9h-11zM6 3.5v9',
  'dock-right': 'M2.5 3.5h11v9h-11zM10 3.5v9',
  keys: 'M6 6.2a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4M8 11.9v.1',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  done: 'm3 8.5 3.5 3.5L13 4.5',
  wrong: 'M3.5 14V2.5h8l-2 3 2 3h-8',
  up: 'M8 12.5v-9M4.5 7 8 3.5 11.5 7',
  down: 'M8 3.5v9M4.5 9 8 12.5 11.5 9',
}

/** A small line drawing beside or in place of words; the words are said by what holds it. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
