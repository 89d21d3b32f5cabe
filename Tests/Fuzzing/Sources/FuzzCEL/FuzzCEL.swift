import CEL
import Foundation

@main struct FuzzCEL {
  static func option(_ name: String) -> String? {
    let arguments = CommandLine.arguments
    guard let place = arguments.firstIndex(of: "--" + name), place + 1 < arguments.count else { return nil }
    return arguments[place + 1]
  }

  /// Time that this thread has worked, so that a busy machine is not mistaken for slow code.
  static func workedNanoseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  static func main() {
    let count = option("count").flatMap { Int($0) } ?? 1_000_000
    let seed = option("seed").flatMap { UInt64($0) } ?? 1
    let kept = option("keep").map { URL(filePath: $0).appending(path: "fuzz-last-input.txt") }
    let subject = Subject()
    var mutator = Mutator(seed: seed)
    let clock = ContinuousClock()
    let start = clock.now
    var compiled = 0
    for number in 0..<count {
      let text = mutator.next()
      if let kept { try? Data(text.utf8).write(to: kept) }
      let before = workedNanoseconds()
      do {
        if try subject.tryOut(text, deeply: number % 8 == 0) {
          compiled += 1
          if number % 16 == 0 { mutator.keep(text) }
        }
        if number % 64 == 0 { _ = TaggedCase.evaluate(text) }
      } catch {
        print("input \(number) of seed \(seed): \(error)\n\(text.debugDescription)")
        exit(1)
      }
      let time = workedNanoseconds() - before
      if time > 1_000_000_000 {
        print("input \(number) of seed \(seed) took \(time) ns\n\(text.debugDescription)")
        exit(1)
      }
      if number % 1_000_000 == 999_999 {
        FileHandle.standardOutput.write(
          Data("\(number + 1) inputs, \(compiled) of them expressions, \(clock.now - start)\n".utf8))
      }
    }
    print("\(count) inputs, \(compiled) of them expressions, no trouble, \(clock.now - start)")
  }
}
