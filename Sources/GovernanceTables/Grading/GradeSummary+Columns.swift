public import DigitalGovernance

extension GradeSummary {
  /// Adds the procedures of a table.
  /// - Parameters:
  ///   - grades: their grades, with ``ColumnGrader/Detail/truths`` kept.
  ///   - grader: what gave the grades.
  ///   - volumes: their filings a year; nil if they are not stated at all.
  ///   - groups: what they are counted under besides; nil for nothing. A fact that is not stated counts under ``""``.
  ///   - label: what a group is called.
  public mutating func add(
    _ grades: ColumnGrades, of grader: ColumnGrader, volumes: FactColumn?, groups: FactColumn? = nil,
    label: (String) -> String = { $0 }
  ) {
    if byPrinciple.isEmpty {
      byPrinciple = grades.principles.map { ($0, Levels(count: levels.count)) }
    }
    for (place, count) in grades.faults.enumerated() where count > 0 {
      faults[grader.criteria[place].id, default: 0] += count
    }
    var wrongSets = CriterionSets(grader, grades)
    var labels: [Int: String] = [:]
    for row in 0..<grades.count {
      let (proven, attainable) = (Int(grades.all.proven[row]), Int(grades.all.attainable[row]))
      guard proven < levels.count, attainable < levels.count else {
        outOfScope += 1
        continue
      }
      let volume = volumes?.wholeNumber(at: row)
      if volume == nil { withoutVolume += 1 }
      let filings = volume ?? 0
      all.add(proven: proven, attainable: attainable, volume: filings)
      for (place, own) in grades.byPrinciple.enumerated() {
        byPrinciple[place].levels.add(
          proven: Int(own.proven[row]), attainable: Int(own.attainable[row]), volume: filings)
      }
      if let groups {
        let name = groups.text(at: row, &labels, label)
        self.groups[name, default: Levels(count: levels.count)].add(
          proven: proven, attainable: attainable, volume: filings)
      }
      let (open, wrong) = wrongSets.blockers(of: row, at: proven)
      if wrong.isEmpty {
        if open { waitingForFacts += 1 }
      } else {
        liftable.append(Liftable(volume: filings, criteria: wrong))
      }
    }
  }
}

/// The criteria that keep rows from their next level, each combination named once.
private struct CriterionSets {
  private let grader: ColumnGrader
  private let grades: ColumnGrades
  private var names: [UInt64: [String]] = [:]

  init(_ grader: ColumnGrader, _ grades: ColumnGrades) {
    self.grader = grader
    self.grades = grades
  }

  /// Of the principles that hold the row back: whether anything is open, and what is wrong.
  mutating func blockers(of row: Int, at proven: Int) -> (open: Bool, wrong: [String]) {
    var isOpen = false
    var mask: UInt64 = 0
    var wrong: [Int] = []
    for (principle, own) in grades.byPrinciple.enumerated() where Int(own.proven[row]) == proven {
      for place in grader.openLevel(grades, principle: principle, row: row, proven: proven)
      where grades.truths[place][row] != Truth.isTrue.rawValue && grader.criteria[place].way != .unfit {
        isOpen = true
        guard grades.truths[place][row] == 0 else { continue }
        wrong.append(place)
        if place < 64 { mask |= 1 << UInt64(place) }
      }
    }
    guard !wrong.isEmpty else { return (isOpen, []) }
    // Of a rubric with more criteria than bits each row is named by itself.
    guard grader.criteria.count <= 64 else { return (isOpen, wrong.map { grader.criteria[$0].id }) }
    if let known = names[mask] { return (isOpen, known) }
    let ids = wrong.map { grader.criteria[$0].id }
    names[mask] = ids
    return (isOpen, ids)
  }
}

extension FactColumn {
  /// A whole number of a row; nil if it is not stated.
  fileprivate func wholeNumber(at row: Int) -> Int64? {
    if case .stated(let value) = fact(at: row) { value.wholeNumber } else { nil }
  }

  /// The text of a row, each label made once.
  fileprivate func text(at row: Int, _ labels: inout [Int: String], _ label: (String) -> String) -> String {
    guard case .coded(let codes, let dictionary) = storage else {
      if case .stated(let value) = fact(at: row) { return label(value.description) }
      return ""
    }
    let code = codes[row]
    if let known = labels[code] { return known }
    let name: String =
      switch dictionary.facts.indices.contains(code) ? dictionary.facts[code] : .unknown {
      case .stated(.string(let text)): label(text)
      case .stated(let value): label(value.description)
      case .nothing, .unknown, .opaque: ""
      }
    labels[code] = name
    return name
  }
}
