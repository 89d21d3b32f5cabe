import Dispatch
import Glibc
import Synchronization

/// Does the same to many items on all cores, and keeps their order.
enum ParallelMap {
  /// The results of a function on `0..<count`, in that order, whatever the number of threads.
  static func results<Result: Sendable>(
    count: Int, threads: Int?, of body: @Sendable (Int) -> Result
  ) -> [Result] {
    let threads = min(count, max(1, threads ?? coreCount))
    guard count > 1, threads > 1 else { return (0..<count).map(body) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      let slots = Slots(start: start)
      let cursor = Atomic<Int>(0)
      DispatchQueue.concurrentPerform(iterations: threads) { _ in
        while true {
          let index = cursor.add(1, ordering: .relaxed).oldValue
          guard index < count else { return }
          (slots.start + index).initialize(to: body(index))
        }
      }
      initialized = count
    }
  }

  /// Every thread writes only the slots whose index it drew from the cursor.
  private struct Slots<Result>: @unchecked Sendable {
    let start: UnsafeMutablePointer<Result>
  }

  private static let coreCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
