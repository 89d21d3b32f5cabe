import CBaseline
import CEL
import DigitalGovernance
import Glibc
import GovernanceTables

/// One of the engines that `grading.py` compares: it holds a table in columns, and for every line on standard input
/// grades it once and answers with the seconds, the procedures of each level and their filings.
///
/// `kanri-bench --columns FOLDER THREADS` grades; `kanri-bench --columns FOLDER bandwidth` only reads the same bytes.
enum ColumnServer {
  static func run(_ arguments: [String]) {
    guard arguments.count == 2, let day = CalendarDate(Inputs.day) else {
      print("usage: kanri-bench --columns FOLDER THREADS|bandwidth")
      exit(2)
    }
    let (folder, mode) = (arguments[0], arguments[1])
    if mode == "bandwidth" { return serveBandwidth(folder) }
    let grader = ColumnGrader(BulkRubric.rubric, asOf: day)
    guard let threads = Int(mode), let table = table(folder),
      grader.criteria.allSatisfy({ $0.way == .columns })
    else {
      print("kanri-bench: \(folder) holds no columns, or the rubric does not compile")
      exit(1)
    }
    let volumes = table.columns["volume.total"]
    serve {
      let totals = grader.grade(table, threads: threads).totals(filings: volumes)
      return totals.procedures.map { "\($0)" } + totals.filings.map { "\($0)" }
    }
  }

  private static func serveBandwidth(_ folder: String) {
    let columns = (BulkRubric.flags + BulkRubric.choices.map(\.path)).map { bytes(folder, $0, UInt8.self) }
    let volume = bytes(folder, "volume.total", Int32.self)
    let minutes = bytes(folder, "kpi.filingMinutes", Int16.self)
    let five = bytes(folder, "reviews.five", Int32.self)
    serve {
      var sum: UInt64 = 0
      for column in columns { sum &+= baseline_sum_words(column, column.count) }
      sum &+= baseline_sum_words(volume, 4 * volume.count) &+ baseline_sum_words(minutes, 2 * minutes.count)
      sum &+= baseline_sum_words(five, 4 * five.count)
      return ["\(sum)"]
    }
  }

  private static func serve(_ work: () -> [String]) {
    say("ready")
    while readLine() != nil {
      let start = now()
      let answer = work()
      say(([now() - start].map { "\($0)" } + answer).joined(separator: " "))
    }
  }

  /// Whoever asked waits for the line.
  private static func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  private static func bytes<N: FixedWidthInteger>(_ folder: String, _ name: String, _: N.Type) -> [N] {
    guard let stream = fopen("\(folder)/\(name).bin", "r") else { return [] }
    defer { fclose(stream) }
    fseek(stream, 0, SEEK_END)
    let count = ftell(stream) / MemoryLayout<N>.size
    rewind(stream)
    return [N](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = fread(buffer.baseAddress, MemoryLayout<N>.size, count, stream)
    }
  }

  /// The codes of the files are numbers into the dictionary: 0 is not stated.
  private static func table(_ folder: String) -> ProcedureColumns? {
    let volume = bytes(folder, "volume.total", Int32.self)
    guard !volume.isEmpty else { return nil }
    var table = ProcedureColumns(count: volume.count)
    var isWhole = table.set(FactColumn(.numbers(.int32(volume), .count)), at: "volume.total")
    isWhole =
      table.set(
        FactColumn(.numbers(.int16(bytes(folder, "kpi.filingMinutes", Int16.self)), .count)),
        at: "kpi.filingMinutes") && isWhole
    isWhole =
      table.set(
        FactColumn(.numbers(.int32(bytes(folder, "reviews.five", Int32.self)), .count)), at: "reviews.five")
      && isWhole
    func add(_ path: String, _ facts: [CELValue]) {
      var dictionary = FactDictionary()
      for fact in facts { _ = dictionary.number(of: .stated(fact)) }
      isWhole = table.set(FactColumn(.coded(.uint8(bytes(folder, path, UInt8.self)), dictionary)), at: path) && isWhole
    }
    for path in BulkRubric.flags { add(path, [false, true]) }
    for choice in BulkRubric.choices { add(choice.path, choice.values.map { .string($0) }) }
    return isWhole ? table : nil
  }
}

/// The rubric that all engines of `grading.py` grade by: 16 coded answers, minutes and a count.
enum BulkRubric {
  static let flags = [
    "sealRequired", "electronicSignature", "fee.required", "fee.onlineDiscount", "notice.online",
    "notice.lookup", "proxy.accepted", "proxy.online", "priority", "plainJapanese", "kpi.prefilled",
    "withinDiscretion",
  ]
  static let choices: [(path: String, values: [String])] = [
    ("onlineState", ["implemented", "planned", "notImplemented", "exempt"]),
    ("kpi.acceptance", ["always", "limited"]),
    ("commonality", ["allMinistries", "someMinistries", "single"]),
    ("localAffair", ["autonomous", "entrustedByNation"]),
  ]

  static var rubric: QualityRubric {
    var rubric = QualityRubric()
    rubric.id = "bulk"
    rubric.levels = ["offline", "online", "essential", "attractive"]
    var principle = QualityRubric.QualityPrinciple()
    principle.id = "all"
    principle.levels = .known([
      .init("offline", []),
      .init(
        "online",
        criteria([
          "procedure.onlineState == 'implemented'", "procedure.withinDiscretion",
          "procedure.commonality in ['allMinistries', 'someMinistries']",
        ])),
      .init(
        "essential",
        criteria([
          "!procedure.sealRequired", "procedure.notice.online", "procedure.kpi.acceptance == 'always'",
          "procedure.fee.required", "procedure.proxy.accepted", "procedure.kpi.filingMinutes <= 30",
          "procedure.localAffair == 'autonomous'",
        ])),
      .init(
        "attractive",
        criteria([
          "procedure.notice.lookup", "procedure.proxy.online", "procedure.plainJapanese",
          "procedure.kpi.prefilled", "procedure.fee.onlineDiscount", "!procedure.electronicSignature",
          "procedure.priority", "procedure.kpi.filingMinutes <= 10", "procedure.reviews.five >= 350",
        ])),
    ])
    rubric.principles = .known([principle])
    return rubric
  }

  private static func criteria(_ expressions: [String]) -> [Criterion] {
    expressions.map { expression in
      var criterion = Criterion()
      criterion.id = .known(expression)
      criterion.expression = .known(expression)
      criterion.about = "procedure.name"
      return criterion
    }
  }
}
