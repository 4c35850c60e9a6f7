import type { Tool } from '../catalog/catalog';
import { type DetectionKind, detectionKinds } from '../rule/detectionKinds';
import { createToolCondition } from './createToolCondition';

/** The kinds for which a tool's indicators suffice, in the order in which kinds are offered. */
export function findDetectionKinds(tool: Tool): DetectionKind[] {
  return detectionKinds.filter((kind) => createToolCondition(tool, kind).alternatives.length > 0);
}
