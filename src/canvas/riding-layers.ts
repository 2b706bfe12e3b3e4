/** What moves with the camera, each as one layer. */
const RIDERS = '.react-flow__viewport, .board-ground > div, .board-minimap-view';

const STILL: Keyframe[] = [{ transform: 'translate(0)' }, { transform: 'translate(0)' }];

/**
 * Tells the browser that these layers are on the move, until it is called off. Of a layer whose
 * transform is only announced (`will-change`) Chromium sorts all layers of the page anew at each
 * change, which takes longer the more parts a board has; of one that an animation moves it does
 * not. So each gets an animation that adds nothing to where it is.
 */
export function rideLayers(region: Element): () => void {
  const rides = Array.from(region.querySelectorAll(RIDERS), (element) => {
    const ride = element.animate(STILL, { duration: 1, fill: 'both', composite: 'add' });
    ride.pause();
    return ride;
  });
  return () => {
    for (const ride of rides) ride.cancel();
  };
}
