import GovernanceFindings

extension Example {
  /// A table of four of kanri's own columns, which no mapping need explain.
  static func table(_ rows: String) -> Example {
    Example(files: ["inventory.csv": "手続ID,名称,件数.合計,状態\n" + rows])
  }
}
