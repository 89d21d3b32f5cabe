import DigitalGovernance
import GovernanceRules
import Testing

/// What is done about issues, and what it is worth.
@Suite struct SolutionsAndValues {
  let canvas = ServiceCanvas.inOrder()

  @Test("An issue that no solution addresses is reported at its id, from サービス立案 on") func unaddressed() {
    let canvas = canvas.with { $0.edit(\.solutions) { $0.addresses = ["K1"] } }
    #expect(canvas.findings == ["C121 issues[1].id"])
    #expect(canvas.with { $0.phase = .known(.serviceProposal) }.findings == canvas.findings)
    #expect(canvas.with { $0.phase = .known(.hypothesis) }.findings.isEmpty)
    #expect(canvas.with { $0.phase = .unknown }.findings.isEmpty)
  }

  @Test("A reason for leaving an issue is an answer") func reasonGiven() {
    let canvas = canvas.with {
      $0.edit(\.solutions) { $0.addresses = ["K1"] }
      $0.edit(\.issues, 1) { $0.notAddressed = "来年度に行う" }
    }
    #expect(canvas.findings.isEmpty)
  }

  @Test("A solution that does not say what it addresses is one finding, whatever issues that leaves open")
  func addressesUnknown() {
    let canvas = canvas.with { $0.edit(\.solutions) { $0.addresses = .unknown } }
    #expect(canvas.findings == ["C122 solutions[0].addresses"])
    #expect(canvas.with { $0.phase = .known(.hypothesis) }.findings.isEmpty)
  }

  @Test("A solution stated to address nothing leaves its issues open") func addressesNothing() {
    let canvas = canvas.with { $0.edit(\.solutions) { $0.addresses = [] } }
    #expect(canvas.findings == ["C121 issues[0].id", "C121 issues[1].id", "C122 solutions[0].addresses"])
  }

  @Test("An issue without an id cannot be addressed, and is reported at its text") func issueWithoutId() {
    let canvas = canvas.with { $0.edit(\.issues) { $0.id = .unknown } }
    #expect(canvas.findings == ["C121 issues[0].text"])
  }

  @Test(
    "The lack of a system is a solution stated as an issue",
    arguments: [
      "申請システムがない", "スマートフォンで使えるアプリがないこと。", "オンライン化されていない", "手続がデジタル化できていない", "予約サイトが整備されていない",
      "電子申請に対応していない", "チャットボットが必要である", "There is no app", "The procedure is not online.",
      "ＡＩがない", "検索機能がありません",
    ])
  func lack(text: String) {
    #expect(canvas.with { $0.edit(\.issues) { $0.text = .known(text) } }.findings == ["C123 issues[0].text"])
  }

  @Test(
    "What people suffer is an issue, though a system is spoken of",
    arguments: [
      "システムがないため、転記に時間がかかる", "窓口に行く時間がない", "システムが止まると受付ができない", "画面の説明が分からない", "相談する人がいない",
      "オンライン化されていない手続のために半日休む必要がある", "no", "。",
    ])
  func suffering(text: String) {
    #expect(canvas.with { $0.edit(\.issues) { $0.text = .known(text) } }.findings.isEmpty)
  }

  @Test(
    "A value that says the same as a solution is reported",
    arguments: ["足りない書類をその場で知らせる", "足りない書類を その場で、知らせること。", "足りない書類をその場で知らせるようにする"])
  func repeated(text: String) {
    #expect(canvas.with { $0.edit(\.values) { $0.text = .known(text) } }.findings == ["C124 values[0].text"])
  }

  @Test("A value that goes beyond the solution is not") func beyond() {
    #expect(canvas.with { $0.edit(\.values) { $0.text = "足りない書類をその場で知ることができ、出直さずに済む" } }.findings.isEmpty)
  }

  @Test("Values that all go to providers are reported, an open beneficiary is not") func onlyProviders() {
    let canvas = canvas.with { $0.edit(\.values) { $0.beneficiary = "P1" } }
    #expect(canvas.findings == ["C137 values"])
    #expect(canvas.with { $0.phase = .known(.hypothesis) }.findings.isEmpty)
    #expect(canvas.with { $0.edit(\.values) { $0.beneficiary = .unknown } }.findings.isEmpty)
  }

  @Test("A value that no outcome measures is reported, from 要件定義・調達 on") func unmeasured() {
    let canvas = canvas.with {
      guard case .known(var values) = $0.values else { return }
      var value = ServiceCanvas.ExpectedValue()
      value.id = "V2"
      value.text = "出直さずに済む"
      values.append(value)
      $0.values = .known(values)
    }
    #expect(canvas.findings == ["C125 values[1].id"])
    #expect(canvas.with { $0.phase = .known(.serviceProposal) }.findings.isEmpty)
    #expect(
      canvas.with { $0.edit(\.outcomes) { $0.value = .unknown } }.findings == ["C129 outcomes[0].value"])
  }

  @Test(
    "A purpose that only names a system is reported",
    arguments: ["申請システムを構築する", "防災アプリの開発", "ポータルサイトを新たに整備すること。", "電子申請の導入", "東京都のホームページをリニューアルする"])
  func systemAsPurpose(text: String) {
    #expect(canvas.with { $0.purpose = .known(text) }.findings == ["C127 purpose"])
  }

  @Test(
    "A purpose that names a change is not",
    arguments: [
      "誰でも10分で申請できるシステムを構築する", "待ち時間を減らすため、予約システムを導入する", "子育て家庭が迷わず申請を終えられるようにする", "制度を周知する", "データを公開する",
    ])
  func changeAsPurpose(text: String) {
    #expect(canvas.with { $0.purpose = .known(text) }.findings.isEmpty)
  }
}
