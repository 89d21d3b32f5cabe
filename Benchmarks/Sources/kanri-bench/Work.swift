import CBaseline
import Glibc
import YAMLSyntax

/// Something that is measured.
enum Work {
  /// A whole process.
  case process([String])
  /// A call inside this process; the result is used, so that nothing is optimised away.
  case call(() -> Int)

  /// Runs it once.
  func run() -> ProcessRun {
    switch self {
    case .process(let command): return ProcessRun.of(command)
    case .call(let body):
      let (wall, cpu) = (now(), seconds(on: CLOCK_PROCESS_CPUTIME_ID))
      let result = body()
      return ProcessRun(
        wall: now() - wall, cpu: seconds(on: CLOCK_PROCESS_CPUTIME_ID) - cpu, peak: 0,
        status: result > 0 ? 0 : 1)
    }
  }

  /// Runs all in turn, so that drift hits all alike; the first round is dropped.
  /// - Returns: the runs of each, by round.
  static func measure(_ work: [Work], rounds: Int) -> [[ProcessRun]] {
    var runs = [[ProcessRun]](repeating: [], count: work.count)
    for round in 0...rounds {
      for (index, work) in work.enumerated() {
        let run = work.run()
        if round > 0 { runs[index].append(run) }
      }
    }
    return runs
  }

  /// libyaml's events over bytes.
  static func events(_ bytes: [UInt8]) -> Work { .call { baseline_count_events(bytes, bytes.count) } }

  /// kanri's tree over bytes.
  static func tree(_ bytes: [UInt8]) -> Work { .call { YAMLTree(parsing: bytes).nodes.count } }
}
