/// Something that somebody asks to be looked at.
public enum WorkspaceInput: Hashable, Sendable {
  /// A file or a folder.
  case path(FilePath)
  /// The text of a file that an editor holds; `path` says where it belongs, nil that it belongs nowhere.
  ///
  /// It is linted like the file of that path, with its configuration, whether or not that file is there.
  case text([UInt8], path: FilePath?)
}
