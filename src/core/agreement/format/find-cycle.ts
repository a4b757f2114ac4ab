/**
 * The first cycle of a graph as the names on it, the first repeated at the end (`a, b, a`). Walks without recursion, so
 * that a chain of ten thousand rules is no problem.
 */
export function findCycle(nodes: Iterable<string>, next: (node: string) => Iterable<string>): readonly string[] | undefined {
  const done = new Set<string>()
  for (const start of nodes) {
    if (done.has(start)) continue
    const way: string[] = [start]
    const onWay = new Set(way)
    const open = [next(start)[Symbol.iterator]()]
    for (let steps = open.at(-1); steps !== undefined; steps = open.at(-1)) {
      const step = steps.next()
      if (step.done === true) {
        open.pop()
        const left = way.pop()
        if (left !== undefined) {
          onWay.delete(left)
          done.add(left)
        }
      } else if (onWay.has(step.value)) {
        return [...way.slice(way.indexOf(step.value)), step.value]
      } else if (!done.has(step.value)) {
        way.push(step.value)
        onWay.add(step.value)
        open.push(next(step.value)[Symbol.iterator]())
      }
    }
  }
  return undefined
}
