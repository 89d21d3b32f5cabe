import CEL
import Glibc
import GovernanceWorkspace

/// Answers cases of the conformance suite's form, a line each, as they come in.
struct ExpressionLines {
  /// A line that is longer is refused, not kept.
  private static let longestLine = 1 << 24

  private let timeZones = ZoneDatabase()

  /// Reads to the end of standard input; false if it cannot be read.
  ///
  /// What has been read is answered before more is waited for, so that two programs can talk with each other.
  func run() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var open: [UInt8] = []
    var isTooLong = false
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        if isTooLong || !open.isEmpty { _ = Console.write(answer(to: open, isTooLong), to: STDOUT_FILENO) }
        return count == 0
      }
      var output: [UInt8] = []
      output.reserveCapacity(count)
      var start = 0
      while let end = buffer[start..<count].firstIndex(of: 0x0A) {
        if !isTooLong { open += buffer[start..<end] }
        output += answer(to: open, isTooLong)
        (open, isTooLong, start) = ([], false, end + 1)
      }
      if !isTooLong { open += buffer[start..<count] }
      if open.count > ExpressionLines.longestLine { (open, isTooLong) = ([], true) }
      // Nobody reads any more: that is no mistake.
      guard output.isEmpty || Console.write(output, to: STDOUT_FILENO) else { return true }
    }
  }

  private func answer(to line: [UInt8], _ isTooLong: Bool) -> [UInt8] {
    guard !isTooLong else {
      let refusal = #"{"error":"the line is too long","ja":"行が長すぎます","code":"invalidLine"}"#
      return Array((refusal + "\n").utf8)
    }
    var answer = TaggedCase.evaluate(line, timeZones: timeZones)
    answer.append(0x0A)
    return answer
  }
}
