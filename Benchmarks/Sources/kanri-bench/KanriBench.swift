import Glibc

/// `kanri-bench KANRI [--rounds N]`: measures kanri against libyaml and against a bare static Swift process, in turn,
/// and prints the table twice. `kanri-bench --criteria [--rounds N]` and `--gates` measure criteria or gates alone, inside this process.
@main
struct KanriBench {
  let kanri: String
  let inputs: Inputs
  let rounds: Int

  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    var rounds = 5
    if let option = arguments.firstIndex(of: "--rounds"), option + 1 < arguments.endIndex,
      let count = Int(arguments[option + 1]), count > 0
    {
      rounds = count
      arguments.removeSubrange(option...option + 1)
    }
    if Array(arguments) == ["--criteria"] {
      return run(rounds) { () throws(Inputs.Failure) in
        let criteria = try CriteriaRows()
        return (criteria.work, criteria.rows)
      }
    }
    if Array(arguments) == ["--gates"] {
      return run(rounds) { () throws(Inputs.Failure) in
        let gates = try GateRows()
        return (gates.work, gates.rows)
      }
    }
    if arguments.first == "--columns" { return ColumnServer.run(Array(arguments.dropFirst())) }
    guard arguments.count == 1, let kanri = arguments.first, access(kanri, X_OK) == 0 else {
      print("usage: kanri-bench KANRI|--criteria|--gates [--rounds N]")
      exit(2)
    }
    do throws(Inputs.Failure) {
      let inputs = try Inputs()
      defer { inputs.remove() }
      let bench = KanriBench(kanri: kanri, inputs: inputs, rounds: rounds)
      try bench.checkInputs()
      bench.run(try CriteriaRows())
    } catch {
      print("kanri-bench: \(error.message)")
      exit(1)
    }
  }

  /// Measures what runs inside this process, and prints it once.
  private static func run(
    _ rounds: Int, _ make: () throws(Inputs.Failure) -> (work: [Work], rows: [Row])
  ) {
    do throws(Inputs.Failure) {
      let (work, rows) = try make()
      let runs = Work.measure(work, rounds: rounds)
      print(Row.header)
      for row in rows { print(row.text(runs).line) }
    } catch {
      print("kanri-bench: \(error.message)")
      exit(1)
    }
  }

  // MARK: Commands

  private func lint(_ path: String, threads: Int? = nil) -> [String] {
    [kanri, "lint", "--as-of", Inputs.day] + (threads.map { ["--threads", String($0)] } ?? []) + [path]
  }

  /// A program of this package, which stands beside this one.
  private func neighbour(_ name: String) -> String {
    let own = CommandLine.arguments[0]
    return own.lastIndex(of: "/").map { "\(own[...$0])\(name)" } ?? name
  }

  private func events(_ path: String) -> [String] { [neighbour("libyaml-events"), path] }

  /// Whether all read the same files, and find nothing wrong.
  private func checkInputs() throws(Inputs.Failure) {
    let trees = [
      (inputs.tree, Inputs.treeFileCount), (inputs.ruled, Inputs.treeFileCount),
      (inputs.ungated, Inputs.treeFileCount),
    ]
    for (path, files) in [(inputs.one, 1), (inputs.big, 1)] + trees {
      var command = lint(path)
      command.insert(contentsOf: ["--format", "json"], at: 2)
      let report = ProcessRun.output(of: command)
      // That items of gates wait for facts is no mistake.
      guard report.status == 0, report.text.contains("\"errors\":0,\"warnings\":0,"),
        report.text.contains("\"files\":\(files),")
      else {
        throw Inputs.Failure(
          "kanri does not find \(files) clean files in \(path): \(report.text.prefix(500))")
      }
      let waits = report.text.contains("\"code\":\"G001\"")
      guard waits == [inputs.tree, inputs.ruled].contains(path) else {
        throw Inputs.Failure("\(path): gates are \(waits ? "" : "not ")judged, which is not as it is meant")
      }
      guard ![inputs.ruled, inputs.ungated].contains(path) else { continue }
      let count = ProcessRun.output(of: events(path))
      guard count.status == 0, count.text.contains(" in \(files) files") else {
        throw Inputs.Failure("libyaml-events does not read \(files) files in \(path): \(count.text)")
      }
    }
  }

  // MARK: Measuring

  private func run(_ criteria: CriteriaRows) {
    print(Machine.description(kanri: kanri))
    let starts = rounds * 10
    print(
      """
      \(rounds) rounds, \(starts) of the starts, one of each command a round, the first dropped. \
      CPU is user and system time of one thread, wall is wall time.

      """)
    let canvas = "\(inputs.one)/canvas.yaml"
    let ruff = ProcessRun.find("ruff")
    if ruff == nil { print("ruff is not on PATH: its rows are left out.\n") }

    let long = LongRows(lint: lint, events: events, inputs: inputs)
    let start = StartRows(
      lint: lint(canvas), version: [kanri, "--version"], events: events(canvas),
      floor: [neighbour("swift-floor"), canvas], ruff: ruff, python: inputs.python)
    // Twice all processes first: what this process has in memory counts to its children, so it stays small till then.
    let passes = (0..<2).map { _ in
      (Work.measure(long.work, rounds: rounds), Work.measure(start.work, rounds: starts))
    }
    let reading = ReadingRow(file: "\(inputs.big)/inventory.yaml")
    for (index, pass) in passes.enumerated() {
      print("Table \(index + 1)\n\n\(Row.header)")
      let criteriaRuns = Work.measure(criteria.work, rounds: rounds)
      let lines =
        [reading.row.text(Work.measure(reading.work, rounds: rounds))]
        + criteria.rows.map { $0.text(criteriaRuns) } + long.rows.map { $0.text(pass.0) }
        + start.rows.map { $0.text(pass.1) }
      for line in lines { print(line.line) }
      print("")
      for case let obstacle? in lines.map(\.obstacle) { print("- missed: \(obstacle)") }
      print("")
    }
  }
}
