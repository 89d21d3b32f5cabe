import GovernanceLint

/// The circles in which documents build on each other.
struct ReferenceCircles {
  /// Longer ways are told by their beginning and end.
  private static let longestWay = 12
  /// In larger tangles nobody could follow a way, and looking for it would take long.
  private static let largestTangle = 1_000

  private var names: [DocumentName] = []
  private var numbers: [DocumentName: Int] = [:]
  private var targets: [[Int]] = []
  /// The group of each document: those of a group reach each other.
  private var groups: [Int] = []
  private var groupSizes: [Int] = []

  /// - Parameters:
  ///   - index: all documents.
  ///   - resolve: the document that a reference in a file means; nil if it leads nowhere.
  init(_ index: DocumentIndex, resolve: (DocumentName, FilePath) -> DocumentName?) {
    names = index.places.keys.sorted { ($0.kind, $0.id) < ($1.kind, $1.id) }
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    targets = names.map { name in
      var seen = Set<Int>()
      return (index.places[name] ?? []).flatMap { place in
        place.buildsOn.compactMap { resolve($0, place.file).flatMap { numbers[$0] } }
      }.filter { seen.insert($0).inserted }
    }
    findGroups()
  }

  /// The way from a document over one that it builds on and back to it, by ids; nil if there is none.
  func way(from start: DocumentName, over next: DocumentName) -> [String]? {
    guard let start = numbers[start], let next = numbers[next], groups[start] == groups[next],
      targets[start].contains(next)
    else { return nil }
    if start == next { return [names[start].id, names[start].id] }
    guard groupSizes[groups[start]] <= ReferenceCircles.largestTangle else {
      return [names[start].id, names[next].id, "…", names[start].id]
    }
    let way = ([start] + shortestWay(from: next, to: start)).map { names[$0].id }
    guard way.count > ReferenceCircles.longestWay else { return way }
    return way.prefix(ReferenceCircles.longestWay - 2) + ["…", names[start].id]
  }

  private func shortestWay(from start: Int, to end: Int) -> [Int] {
    var cameFrom = [start: start]
    var queue = [start]
    var head = 0
    while head < queue.count {
      let current = queue[head]
      head += 1
      if current == end { break }
      for target in targets[current] where groups[target] == groups[end] && cameFrom[target] == nil {
        cameFrom[target] = current
        queue.append(target)
      }
    }
    var way = [end]
    while let last = way.last, last != start, let before = cameFrom[last] { way.append(before) }
    return way.reversed()
  }

  /// Tarjan's strongly connected components, without recursion: chains of documents may be long.
  private mutating func findGroups() {
    groups = Array(repeating: -1, count: names.count)
    var order = Array(repeating: -1, count: names.count)
    var lowest = order
    var open: [Int] = []
    var isOpen = Array(repeating: false, count: names.count)
    var next = 0
    for root in names.indices where order[root] < 0 {
      var path: [(node: Int, edge: Int)] = [(root, 0)]
      while let (node, edge) = path.last {
        if edge == 0 {
          order[node] = next
          lowest[node] = next
          next += 1
          open.append(node)
          isOpen[node] = true
        }
        if edge < targets[node].count {
          path[path.count - 1].edge += 1
          let target = targets[node][edge]
          if order[target] < 0 {
            path.append((target, 0))
          } else if isOpen[target] {
            lowest[node] = min(lowest[node], order[target])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
        if lowest[node] == order[node] {
          var size = 0
          while let member = open.popLast() {
            isOpen[member] = false
            groups[member] = groupSizes.count
            size += 1
            if member == node { break }
          }
          groupSizes.append(size)
        }
      }
    }
  }
}
