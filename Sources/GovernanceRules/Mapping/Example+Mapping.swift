import GovernanceFindings

extension Example {
  /// A mapping that lacks nothing.
  static let mapping = Example(
    """
    apiVersion: kanri/v1
    種別: 対応表
    id: tanaoroshi-2026q2
    列:
      手続コード: {項目: id}
      手続名: {項目: 名称}
      年間件数: {項目: 件数.合計, 空欄: 未記入}
      状態: {項目: オンライン化の状態, 値: {済: 実施済, 未: 未実施}}
      障壁: {項目: 障壁, 区切り: "、"}
    読まない列: {担当者: 点検に使わないため}
    固定値: {組織.区分: 局}
    """)
}
