import DigitalGovernance
import GovernanceFindings

/// The header of a table, matched with a mapping.
struct TableHeader {
  let plan: RowPlan
  /// What is wrong, each with the cell of the header that it is about.
  private(set) var problems: [(kind: TableProblem.Kind, cell: Int?)] = []
  /// Whether too little was found to read rows.
  let isUseless: Bool

  /// Whether every column of the mapping was found.
  let isComplete: Bool

  /// - Parameter rows: the rows of the header. A column is known by its text in any of them, the lowest first, and by
  ///   its texts one behind the other, as merged cells above have several columns.
  /// - Parameter mapping: how columns become facts; nil for kanri's own columns, whose headings are the facts' paths.
  init(_ rows: [[String]], mapping: Mapping?) {
    let names = TableHeader.names(in: rows)
    let isOwn = mapping == nil
    let mapping = mapping ?? TableHeader.ownMapping(of: names.compactMap(\.first))
    var places: [String: Int] = [:]
    var folded: [String: Int] = [:]
    for rank in 0..<(names.map(\.count).max() ?? 0) {
      for (cell, candidates) in names.enumerated() where rank < candidates.count && !candidates[rank].isEmpty
      {
        let name = candidates[rank]
        if places[name] == nil {
          places[name] = cell
          let short = FoldedText.fold(name)
          if folded[short] == nil { folded[short] = cell }
        } else if rows.count == 1 {
          problems.append((.repeatedColumn(name), cell))
        }
      }
    }
    func place(_ name: String) -> Int? { places[name] ?? folded[FoldedText.fold(name)] }

    var plans: [ColumnPlan] = []
    var used: Set<Int> = []
    var missing: [String] = []
    var wanted = 0
    var lacksID = true
    for column in mapping.columns.stated {
      guard let name = column.column.known, let field = column.field.known else { continue }
      wanted += 1
      guard let cell = place(name) else {
        missing.append(name)
        continue
      }
      used.insert(cell)
      for path in [field] + column.also.stated {
        guard let leaf = try? LeafField.named(path, in: Procedure.description) else { continue }
        let plan = ColumnPlan(column, named: name, leaf: leaf, cell: cell)
        plan.isOwn = isOwn
        if plan.isID { lacksID = false }
        plans.append(plan)
      }
    }
    for constant in mapping.constants.stated {
      guard let field = constant.field.known,
        let leaf = try? LeafField.named(field, in: Procedure.description)
      else { continue }
      plans.append(ColumnPlan(constant, leaf: leaf))
    }
    for ignored in mapping.ignored.stated {
      if let cell = ignored.column.known.flatMap(place) { used.insert(cell) }
    }
    var skips: [RowPlan.Skip] = []
    for skip in mapping.skip.stated {
      guard let name = skip.column.known else { continue }
      guard let cell = place(name) else {
        missing.append(name)
        continue
      }
      skips.append(
        RowPlan.Skip(
          cell: cell, values: Set(skip.values.stated.map { Array($0.utf8) }),
          isBlank: skip.blank.known == true,
          reason: skip.reason.known ?? ""))
    }
    isUseless = lacksID || missing.count * 2 > wanted
    if !missing.isEmpty || lacksID {
      problems.insert((.missingColumns(missing, isFatal: isUseless), nil), at: 0)
    }
    isComplete = missing.isEmpty
    for (cell, candidates) in names.enumerated() where !used.contains(cell) {
      let name = candidates.first { !$0.isEmpty } ?? ""
      // Of a name that stands twice it was said already.
      guard rows.count > 1 || places[name] ?? cell == cell else { continue }
      let shown = name.isEmpty ? CellAddress.letters(of: cell) : name
      problems.append((.unmappedColumn(shown, meant: NearestSpelling.of(name, among: missing)), cell))
    }
    // A fact has one column; the first that states it.
    var taken: Set<FactPath> = []
    plan = RowPlan(plans.filter { taken.insert($0.leaf.path).inserted }, width: names.count, skips: skips)
  }

  /// Whether a row below the header is a row of data: it has an id, or most of its cells.
  func beginsData(_ texts: [String]) -> Bool {
    if let cell = plan.idCell, cell < texts.count, !FoldedText.fold(texts[cell]).isEmpty { return true }
    return texts.count { !FoldedText.fold($0).isEmpty } * 2 > texts.count
  }

  /// The mapping of a table whose headings are the paths of facts: `volume.online`, `件数.オンライン`.
  private static func ownMapping(of names: [String]) -> Mapping {
    var mapping = Mapping()
    mapping.columns = .known(
      names.compactMap { name in
        guard let leaf = try? LeafField.named(name, in: Procedure.description) else { return nil }
        var column = Mapping.Column()
        column.column = .known(name)
        column.field = .known(name)
        if case .scalars = leaf.field.type { column.separator = ";" }
        return column
      })
    return mapping
  }

  /// What each column may be called.
  private static func names(in rows: [[String]]) -> [[String]] {
    var carried = [String](repeating: "", count: rows.count)
    return (0..<(rows.map(\.count).max() ?? 0)).map { cell in
      let texts = rows.map { cell < $0.count ? $0[cell] : "" }
      guard rows.count > 1 else { return texts }
      for (row, text) in texts.enumerated() where !text.isEmpty {
        carried[row] = text
        for below in carried.indices where below > row { carried[below] = "" }
      }
      var names = Array(texts.reversed())
      names.append(texts.joined())
      var whole = carried
      whole[whole.count - 1] = texts[texts.count - 1]
      names.append(whole.joined())
      return names
    }
  }
}
