/** Scales weights, in place, to a vector of length 1, so that a cosine is a plain sum of products; all zeros stay zeros. */
export function scaleToOne(weights: Float64Array): Float64Array {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  const length = Math.sqrt(sum)
  if (length > 0) for (let index = 0; index < weights.length; index++) weights[index]! /= length
  return weights
}
