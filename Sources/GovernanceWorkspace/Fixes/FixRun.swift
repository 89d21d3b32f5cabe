/// What a run of fixes did to the files.
public struct FixRun: Sendable {
  /// A file that was, or would be, changed, or in which a fix did not help.
  public struct File: Sendable {
    /// The path as people should see it.
    public let path: String
    /// The bytes before; they tell what was changed.
    public let before: [UInt8]
    public let after: FixedText

    public var isChanged: Bool { before != after.bytes }
  }

  /// The files, in the order of the inputs.
  public var files: [File] = []
  /// Files that could not be read or written. Nothing of them was changed.
  public var errors: [InputError] = []

  /// How many findings were mended.
  public var appliedCount: Int { files.reduce(0) { $0 + $1.after.applied.count } }
}
