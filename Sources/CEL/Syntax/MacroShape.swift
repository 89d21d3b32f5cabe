/// Which macro a method call is, by its name and the number of its arguments.
struct MacroShape {
  let kind: CELSyntaxTree.Comprehension.Kind
  let variableCount: Int

  init?(name: String, argumentCount: Int) {
    switch (name, argumentCount) {
    case ("all", 2), ("all", 3): kind = .all
    case ("exists", 2), ("exists", 3): kind = .exists
    case ("exists_one", 2), ("exists_one", 3), ("existsOne", 2), ("existsOne", 3): kind = .existsOne
    case ("map", 2), ("map", 3): kind = .map
    case ("filter", 2): kind = .filter
    case ("transformList", 3), ("transformList", 4): kind = .transformList
    case ("transformMap", 3), ("transformMap", 4): kind = .transformMap
    default: return nil
    }
    variableCount =
      switch kind {
      case .all, .exists, .existsOne: argumentCount - 1
      case .map, .filter: 1
      case .transformList, .transformMap: 2
      }
  }
}
