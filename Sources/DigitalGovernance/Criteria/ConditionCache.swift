import CEL
import Synchronization

/// Conditions under which criteria are owed, each read once.
final class ConditionCache: Sendable {
  private let programs = Mutex<[String: CELProgram]>([:])

  /// The program of a source that was read before.
  func program(_ source: String) -> CELProgram? { programs.withLock { $0[source] } }

  func keep(_ program: CELProgram, for source: String) { programs.withLock { $0[source] = program } }
}
