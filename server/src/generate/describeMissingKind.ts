import type { Tool } from '../catalog/catalog';
import type { DetectionKind, DetectionKindId } from '../rule/detectionKinds';
import { joinWithAnd } from '../text/joinWithAnd';
import { findDetectionKinds } from './findDetectionKinds';
import type { ToolCondition } from './toolCondition';

/** What a rule of a kind is made from. */
const ingredients: Readonly<Record<DetectionKindId, string>> = {
  'file-signature': 'signer',
  'network-connection': 'domain, product or process name',
  'process-creation': 'product or process name',
};

/** Why the catalogue does not suffice for a kind, and for which ones it does. */
export function describeMissingKind(
  tool: Tool,
  kind: DetectionKind,
  { leftOut }: ToolCondition,
): string {
  const others = findDetectionKinds(tool).map(({ title }) => title);
  const ingredient = ingredients[kind.id];
  const reason =
    leftOut.length > 0
      ? `The catalogue knows no ${ingredient} of ${tool.name} that does not stand for much else too`
      : `The catalogue knows no ${ingredient} of ${tool.name}`;
  const remedy =
    others.length > 0
      ? `It knows enough for ${joinWithAnd(others)}.`
      : 'Nor does it know enough for any other kind of rule. Describe the tool in a vendors file, under `vendors` in .rmm-detections.yaml.';
  return `${reason}, so there is no ${kind.title} rule to write. ${remedy}`;
}
