import type { MissingPoint, Point } from '../../engine/comparison'
import { claimKey } from './claim-key'
import type { StoryView } from './story-context'

/** Claims with their points: certain ones first, else as they came; without what the reader left out. */
export function claimedPoints(
  { story, isDismissed }: Pick<StoryView, 'story' | 'isDismissed'>,
  claims: MissingPoint[],
): { missing: MissingPoint; point: Point }[] {
  const found = claims.flatMap((missing) => {
    const point = story.point(missing.point)
    return point && !isDismissed(claimKey('point', point.headline.text)) ? [{ missing, point }] : []
  })
  return [
    ...found.filter(({ missing }) => missing.certainty === 'no'),
    ...found.filter(({ missing }) => missing.certainty === 'perhaps'),
  ]
}
