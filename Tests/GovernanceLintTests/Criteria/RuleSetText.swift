/// A rule set of one criterion, sound but for what a test puts into it.
enum RuleSetText {
  /// - Parameters:
  ///   - expression: all that stands behind `式:`, with its indicators and lines of its own.
  ///   - about: what stands behind `表示位置:`; nil for no such line.
  ///   - more: further lines of the criterion.
  ///   - tests: the cases.
  static func of(
    _ expression: String, about: String? = nil, more: [String] = [], code: String = "O101",
    tests: [String] = RuleSetText.tests
  ) -> String {
    var lines = [
      "apiVersion: kanri/v1", "種別: 局の基準", "id: bureau-rules", "名称: くらし窓口局の基準", "基準:",
      "  - コード: \(code)", "    id: no-user-test-in-design", "    名称: 設計でのユーザーテスト",
      "    式: \(expression)",
    ]
    if let about { lines.append("    表示位置: \(about)") }
    lines += more.map { "    " + $0 }
    lines += ["    根拠: {区分: 独自, 理由: 作る前に確かめるためです}", "    対応: {内容: 使う人に試してもらう, 手間: 3人日}"]
    if !tests.isEmpty { lines += ["    テスト:"] + tests.map { "      - " + $0 } }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A case that the sound expression meets and one that it does not.
  static let tests = [
    "{プロジェクト: {ユーザーテスト: [{工程: 設計}]}, 期待: 満たす}", "{プロジェクト: {ユーザーテスト: なし}, 期待: 満たさない}",
  ]

  static let sound = "project.userTests.exists(t, t.phase == 'design')"
}
