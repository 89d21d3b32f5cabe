import GovernanceFindings

/// Canvases in good order, one for each step of 企画: an example of a rule is one of them with one passage changed.
extension Example {
  /// A canvas that owes nothing at 仮説検討.
  static let canvasAtHypothesis = Example(head("planning/hypothesis") + people)

  /// A canvas that owes nothing at サービス立案.
  static let canvasAtServiceProposal = Example(head("planning/serviceProposal") + people + proposal)

  /// A canvas that owes nothing at 要件定義・調達.
  static let canvasAtRequirements = Example(
    head("planning/requirementsAndProcurement") + people + proposal + requirements)

  private static func head(_ phase: String) -> String {
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 飲食店の営業許可
    phase: \(phase)
    created:
      date: 2024-04-10
      author: 担当課
    purpose: 飲食店を始める人が、窓口に行かずに営業許可を受けられるようにする

    """
  }

  private static let people = """
    users:
      - id: U1
        name: 飲食店の開業者
        headCount: 約3,000人
        evidence: [{method: interview, date: 2024-05-11}]
    providers:
      - id: P1
        name: 審査を担当する職員
        headCount: 40人
    issues:
      - id: K1
        of: U1
        text: 書類をそろえるのに時間がかかる
        evidence: [{method: survey, date: 2024-05}]
      - id: K2
        of: P1
        text: 書類の不備による差戻しが多い
        evidence: [{method: data, date: 2024-06}]
    hypotheses:
      - id: H1
        text: 足りない書類がその場で分かれば、差戻しが減る
        test: 試作品を使ってもらい、差戻しの数を比べる

    """

  private static let proposal = """
    values:
      - id: V1
        beneficiary: U1
        text: 10分以内に申請を終えられる
    solutions:
      - id: S1
        text: 入力した内容をその場で確かめ、足りない書類を知らせる
        addresses: [K1, K2]
    flow: [案内を読む, 申請する, 審査する, 許可を受け取る]

    """

  private static let requirements = """
    outcomes:
      - indicator: 10分以内に申請を終えた人の割合
        value: V1
        baseline: 7%
        target: 70%
        targetDate: 2099-03
    operation:
      - role: 問合せ窓口
        responsible: 担当課
      - role: 改善の判断
        responsible: 担当課長

    """
}
