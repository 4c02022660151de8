/** Where the nodes of a network go: they push each other away, and their links pull them together. The same network always looks the same. */
export type Point = { x: number; y: number };

const ROUNDS = 320;

/** Places nodes in a box, `margin` away from its sides. A link is two indexes and a weight. */
export function placeNodes(count: number, links: readonly { from: number; to: number; weight: number }[], width: number, height: number, margin: (node: number) => number): Point[] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  const points = Array.from({ length: count }, (_, i): Point => {
    const radius = Math.sqrt((i + 0.5) / count) / 2.2;
    return { x: width * (0.5 + radius * Math.cos(i * golden)), y: height * (0.5 + radius * Math.sin(i * golden)) };
  });
  const ideal = Math.min(170, 0.85 * Math.sqrt((width * height) / Math.max(1, count)));
  for (let round = 0; round < ROUNDS; round++) {
    const step = (ideal / 2) * (1 - round / ROUNDS);
    const forces = points.map(({ x, y }): Point => ({ x: (width / 2 - x) * 0.3, y: (height / 2 - y) * 0.3 * (width / height) }));
    for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) push(points[i]!, points[j]!, forces[i]!, forces[j]!, ideal);
    for (const { from, to, weight } of links) pull(points[from]!, points[to]!, forces[from]!, forces[to]!, ideal, weight);
    points.forEach((point, i) => move(point, forces[i]!, step, width, height, margin(i)));
  }
  return points;
}

function push(a: Point, b: Point, onA: Point, onB: Point, ideal: number): void {
  const [dx, dy] = [a.x - b.x || 0.01, a.y - b.y || 0.01];
  const distance = dx * dx + dy * dy;
  if (distance > 7 * ideal * ideal) return; // who is far away does not matter, else all would end at the sides
  const force = (ideal * ideal) / distance;
  onA.x += dx * force; onA.y += dy * force;
  onB.x -= dx * force; onB.y -= dy * force;
}

function pull(a: Point, b: Point, onA: Point, onB: Point, ideal: number, weight: number): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const force = (Math.hypot(dx, dy) / ideal) * Math.min(1, 0.4 + weight * 0.1);
  onA.x += dx * force; onA.y += dy * force;
  onB.x -= dx * force; onB.y -= dy * force;
}

function move(point: Point, force: Point, step: number, width: number, height: number, margin: number): void {
  const length = Math.hypot(force.x, force.y) || 1;
  const scale = Math.min(length, step) / length;
  point.x = Math.min(width - margin, Math.max(margin, point.x + force.x * scale));
  point.y = Math.min(height - 34, Math.max(24, point.y + force.y * scale));
}
