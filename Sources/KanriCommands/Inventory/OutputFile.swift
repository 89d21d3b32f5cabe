import Glibc

/// Where rows go: a file that takes its name when it is whole, or standard output.
final class OutputFile {
  private let file: ReportFile?
  private var isOpen = true

  init(_ path: String?) { file = path.map { ReportFile($0) } }

  /// Writes bytes; what nobody reads any more is dropped.
  func write(_ bytes: [UInt8]) {
    guard isOpen, !bytes.isEmpty else { return }
    isOpen = file.map { $0.write(bytes) } ?? Console.write(bytes, to: STDOUT_FILENO)
  }

  /// Whether all is written. A reader of standard output who has gone is no mistake.
  func close() -> Bool { file.map { $0.close() } ?? true }
}
