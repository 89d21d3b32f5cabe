import Glibc
import GovernanceWorkspace

/// A path as somebody typed it, or as a shell put it in for a pattern.
enum TypedPath {
  /// The path that an argument names.
  ///
  /// A file's name need not be UTF-8, while the text of an argument is: what is no UTF-8 has become U+FFFD in it. The
  /// bytes are then looked up where the system put them.
  static func path(_ argument: String) -> FilePath {
    guard argument.unicodeScalars.contains("\u{FFFD}") else { return FilePath(argument) }
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let typed = CommandLine.unsafeArgv[index], String(cString: typed) == argument else { continue }
      return FilePath(Array(UnsafeRawBufferPointer(start: typed, count: strlen(typed))))
    }
    return FilePath(argument)
  }
}
