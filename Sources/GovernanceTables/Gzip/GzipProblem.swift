/// Why a compressed table could not be read to its end. What came out before is kept.
public enum GzipProblem: Error, Hashable, Sendable {
  /// It ends in the middle; so many bytes came out of it.
  case cutShort(after: Int)
  /// It is damaged; so many bytes came out before the damage was found.
  case damaged(after: Int)
  /// Something else follows the compressed data, and was not read; so many bytes came out of what was.
  case somethingBehind(after: Int)
  /// The system has no memory for the decompression.
  case noMemory
}
