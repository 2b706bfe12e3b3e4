import type { Theme } from '../render/theme';
import type { EdgeId } from '../core/ids';
import { roundedPath } from '../render/draw-edge';
import type { Scene } from './scene';

interface EdgeLightsProps {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly edges: ReadonlySet<EdgeId>;
}

/** A glow along the connections that a finding points at. */
export function EdgeLights({ scene, theme, edges }: EdgeLightsProps) {
  return [...edges].map((id) => {
    const route = scene.routes.get(id);
    return (
      route && (
        <path
          key={id}
          d={roundedPath(route.points)}
          fill="none"
          stroke={theme.focus}
          strokeWidth={8}
          strokeOpacity={0.4}
          strokeLinecap="round"
        />
      )
    );
  });
}
