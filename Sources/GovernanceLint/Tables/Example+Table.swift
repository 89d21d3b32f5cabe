import GovernanceFindings

extension Example {
  /// A table of four columns, and the mapping that it is read through.
  static func table(_ rows: String) -> Example {
    Example(files: [
      "inventory.csv": "ID,手続名,件数,状態\n" + rows,
      "mapping.yaml": """
      apiVersion: kanri/v1
      種別: 対応表
      id: example
      列:
        ID: {項目: id}
        手続名: {項目: 名称}
        件数: {項目: 件数.合計}
        状態: {項目: オンライン化の状態, 値: {済: 実施済, 未: 未実施}}
      """,
    ])
  }
}
