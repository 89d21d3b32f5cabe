import YAMLSyntax

/// A file that somebody named on the command line and that is no part of the workspace, such as an earlier report.
public enum NamedFile {
  /// Its bytes.
  public static func bytes(of path: FilePath) throws(FileProblem) -> [UInt8] {
    try FileContents(of: path, limit: YAMLLimits().bytes).bytes
  }
}
