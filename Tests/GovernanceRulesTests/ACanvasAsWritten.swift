import GovernanceLint
import KanriTestSupport
import Testing

/// A canvas as a project lead writes it, in Japanese.
@Suite struct ACanvasAsWritten {
  /// 要件定義・調達; the target is still open, and one issue is left.
  static let text = """
    apiVersion: kanri/v1
    種別: サービスキャンバス
    id: canvas-018
    名称: 給付の申請
    工程: 企画/要件定義・調達
    作成: {日付: 2023-12-15, 作成者: 担当課}
    改訂: [{日付: 2025-04-03, 理由: リリース後の実績を反映}]
    目的: 子育て家庭が、給付の申請を短い時間で迷わず終えられるようにする
    利用者: [{id: U1, 名称: 給付の対象になる子供の保護者, 人数: 約10万人}]
    提供者: [{id: P1, 名称: 審査と問合せの担当, 人数: 40人}]
    課題:
      - {id: K1, 誰の: U1, 内容: 書類の用意と入力に時間がかかる, 根拠: [{方法: アンケート, 時点: 2023-11}]}
      - {id: K2, 誰の: P1, 内容: 書類の不備による差戻しが多い, 根拠: [{方法: 業務データ, 時点: 令和5年度}]}
    期待される価値: [{id: V1, 誰に: U1, 内容: 10分以内に申請を終えられる}]
    解決策: [{id: S1, 内容: カードをスマートフォンにかざして申請する, 対応する課題: [K1]}]
    手続フロー: [案内を受け取る, 申請する, 審査する, 結果を知る, 給付を受ける]
    運用体制: [{役割: 問合せ窓口, 担当: 委託先}, {役割: 改善の判断, 担当: 担当課長}]
    成果: [{指標: 10分以内に終えた人の割合, 価値: V1, 現状値: 7%, 目標値: 未定, 実績: [{値: 71%, 時点: 令和6年度}]}]

    """

  @Test("A placeholder and an issue that is left are two findings, and nothing is said twice") func findings()
  {
    let findings = lint(ACanvasAsWritten.text)
    #expect(findings == ["13:10 C121", "18:48 S131"])
  }

  @Test("A key that is misspelt is not missing as well") func misspelt() {
    let findings = lint(ACanvasAsWritten.text.replacing("手続フロー", with: "手続フロ"))
    #expect(findings == ["13:10 C121", "16:1 S102", "18:48 S131"])
  }

  private func lint(_ text: String) -> [String] {
    Linter.lint(Array(text.utf8), path: "canvas.yaml", settings: .testing, isNamed: true).findings.map {
      "\($0.range.start.line):\($0.range.start.column) \($0.finding.code)"
    }
  }
}
