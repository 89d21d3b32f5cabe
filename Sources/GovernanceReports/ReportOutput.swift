/// Where the bytes of a report go: a buffer before a sink.
///
/// When the sink says that its reader has gone (`kanri lint | head`), the output closes and drops the rest, which is
/// no mistake. Whoever makes findings may look at ``isOpen`` and stop early.
public final class ReportOutput {
  /// Whether somebody still reads.
  public private(set) var isOpen = true
  private var buffer: [UInt8] = []
  private let capacity: Int
  private let sink: ([UInt8]) -> Bool

  /// - Parameters:
  ///   - capacity: how many bytes may wait before they are handed over; 0 hands over every finding at once, for a
  ///     terminal.
  ///   - sink: takes the next bytes; false when nobody reads any more. It is not called again after that.
  public init(capacity: Int = 1 << 16, sink: @escaping ([UInt8]) -> Bool) {
    self.capacity = capacity
    self.sink = sink
  }

  func write(_ text: String) { buffer.append(contentsOf: text.utf8) }

  /// Adds words of the caller's own to a text report.
  public func say(_ text: String) { write(text) }

  func write(_ bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

  /// Ends a piece that a reader can use, such as one finding.
  func endPiece() {
    if buffer.count >= capacity { flush() }
  }

  /// Hands over whatever waits.
  func flush() {
    if isOpen, !buffer.isEmpty { isOpen = sink(buffer) }
    buffer.removeAll(keepingCapacity: true)
  }
}
