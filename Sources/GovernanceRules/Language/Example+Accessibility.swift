import GovernanceFindings

extension Example {
  /// A project whose accessibility is stated in the words of today.
  static let projectWithAccessibility = Example(
    """
    apiVersion: kanri/v1
    kind: Project
    id: P-001
    name: 営業許可の申請のオンライン化
    accessibility:
      standard: JIS X 8341-3:2016
      level: AA
      scope: 申請の全画面
      exceptions: [地図の画像（住所を文字で示す）]
    """)
}
