import GovernanceFindings

extension Example {
  /// A project with some records, behind what every project must say.
  static func project(_ records: String) -> Example {
    Example(
      """
      apiVersion: kanri/v1
      kind: Project
      id: P-1
      name: 営業許可のオンライン化

      """ + records)
  }
}
