declare module 'virtual:newsstand-comparisons' {
  const comparisons: Record<string, import('../../../engine/comparison').Comparison>
  export default comparisons
}
