import DigitalGovernance
import GovernanceRules
import Testing

@Suite struct Leaks {
  /// The codes of what is found in a text, with the passage that each stands at.
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return checkSource(bytes).map { "\($0.finding.code) \(String(decoding: bytes[$0.bytes], as: UTF8.self))" }
  }

  // MARK: My Numbers. All numbers are synthetic, with the right check digit: 12345678901 gives 8.

  @Test(
    "A My Number is found however it is written",
    arguments: [
      "123456789018", "1234 5678 9018", "1234-5678-9018", "１２３４５６７８９０１８", "１２３４－５６７８－９０１８", "1234ー5678ー9018",
      "1234　5678　9018", "999999999996", "000000000060",
    ])
  func forms(number: String) {
    #expect(found("# 個人番号は \(number) です") == ["D101 \(number)"])
    #expect(found("個人番号: \(number)\n") == ["D101 \(number)"])
    #expect(found("マイナンバー：\(number)。") == ["D101 \(number)"])
    #expect(found("\"\(number)\" # My Number") == ["D101 \(number)"])
  }

  @Test(
    "Another number of digits, or a digit beside them, is no My Number",
    arguments: [
      "1234567890180", "0123456789018", "1234-5678-9018-3", "3-1234-5678-9018", "12345678901",
      "123456789018.5",
      "0.123456789018", "A123456789018", "123456789018_1", "123456789017", "111111111111",
    ])
  func neighbours(number: String) { #expect(found("個人番号は \(number) です").isEmpty) }

  @Test("A corporate number holds no My Number") func corporate() {
    // The twelve digits behind its check digit have the right one of a My Number.
    #expect(MyNumber.isPossible([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0]))
    #expect(found("個人番号ではなく法人番号: 9000000000060").isEmpty)
  }

  @Test("Twelve digits need a word that says what they are") func context() {
    #expect(found("受付番号は 123456789018 です").isEmpty)
    #expect(
      found("個人番号:\n  - 123456789018\n  - 999999999996\n") == ["D101 123456789018", "D101 999999999996"])
    #expect(found("個人番号:\n- 123456789018\n- 999999999996\n") == ["D101 123456789018", "D101 999999999996"])
    #expect(found("# 個人番号\n# 123456789018\n") == ["D101 123456789018"])
    #expect(found("個人番号の利用: はい\n受付: 123456789018\n").isEmpty)
  }

  @Test("A date ahead of a number is none of it") func dates() {
    #expect(found("# 2026-05-11 123456789018 個人番号の漏えい") == ["D101 123456789018"])
    #expect(found("# 2026-05-11 1234-5678-9018 個人番号の漏えい") == ["D101 1234-5678-9018"])
  }

  @Test("No message shows more than the last two digits") func masked() throws {
    for number in ["123456789018", "1234-5678-9018", "１２３４５６７８９０１８"] {
      let leak = try #require(checkSource(Array("個人番号 \(number)".utf8)).first)
      #expect(leak.isSecret)
      for text in [leak.finding.message.en, leak.finding.message.ja] {
        #expect(text.contains("**********18"))
        #expect(!text.contains("90") && !text.contains("９０"))
      }
    }
  }

  // MARK: Contact data

  @Test(
    "A mobile number is found however it is written",
    arguments: [
      "090-0000-1234", "080 0000 1234", "07000001234", "０９０－００００－１２３４", "090(0000)1234", "090ー0000ー1234",
    ])
  func mobile(number: String) {
    #expect(found("担当: \(number)") == ["D106 \(number)"])
    #expect(found("電話番号は\(number)です。") == ["D106 \(number)"])
  }

  @Test("A mobile number from abroad is one too") func abroad() {
    #expect(found("担当: +81-90-0000-1234") == ["D106 81-90-0000-1234"])
    #expect(found("担当: 81-90-0000-1234").isEmpty)
  }

  @Test("An address is private where anyone can have one") func addresses() {
    #expect(found("連絡先: taro.example@gmail.com。") == ["D106 taro.example@gmail.com"])
    #expect(found("連絡先はtaro+x@docomo.ne.jp") == ["D106 taro+x@docomo.ne.jp"])
    #expect(found("連絡先: S0000000@section.metro.tokyo.jp").isEmpty)
    #expect(found("@gmail.com @ a@ gmail.com@").isEmpty)
  }

  // MARK: Secrets

  @Test(
    "A secret behind a word for one is found",
    arguments: [
      ("password: hunter2-Tokyo", "hunter2-Tokyo"), ("DB_PASSWORD=hunter2-Tokyo", "hunter2-Tokyo"),
      ("# パスワード：hunter2-Tokyo", "hunter2-Tokyo"), ("\"apiKey\": \"a1b2c3d4e5\"", "a1b2c3d4e5"),
      ("access token : a1b2c3d4e5", "a1b2c3d4e5"), ("{client_secret: a1b2c3d4e5, id: 1}", "a1b2c3d4e5"),
      ("暗証番号は次のとおり。暗証番号: 123456", "123456"), ("https://user:hunter2-Tokyo@example.jp/x", "hunter2-Tokyo"),
    ])
  func secrets(text: String, secret: String) { #expect(found(text) == ["D105 \(secret)"]) }

  @Test(
    "A token is known by its form",
    arguments: [
      "ghp_0123456789abcdefghijklmnopqrstuvwxyz", "AKIA0123456789ABCDEF", "glpat-0123456789abcdefghij",
      "sk-0123456789abcdefghijklmn", "-----BEGIN RSA PRIVATE KEY-----",
    ])
  func tokens(token: String) { #expect(found("# \(token)") == ["D105 \(token)"]) }

  @Test("No message shows more of a secret than its beginning") func secretMasked() throws {
    let leak = try #require(checkSource(Array("password: hunter2-Tokyo".utf8)).first)
    #expect(leak.isSecret)
    #expect(!leak.finding.message.en.contains("hunter2") && !leak.finding.message.ja.contains("hunter2"))
  }

  // MARK: What is none

  @Test(
    "Ordinary documents are silent",
    arguments: [
      "tokenizer: standard-v2", "tokens: 128000", "パスワード: 台帳で管理する", "パスワード: 8文字以上とする", "password: required",
      "password: ${DB_PASSWORD}", "token: <access-token>", "secret: ********",
      "token: https://example.jp/doc",
      "password:", "password: none", "# トークン: 別に管理する", "作成: {日付: 2026-05-11, 作成者: 担当課}",
      "url: https://example.jp/09000001234/index.html", "url: https://example.jp/?id=09000001234",
      "手続コード: 09000001234", "id: \"07000001234\"", "法人番号: \"7010705000725\"", "code: \"131199\"",
      "手続番号: 0004511", "期間: 2026-04-01 2026-09-30 2027-03-31", "時刻: 2026-05-11T10:00:00+09:00",
      "電話: 03-5321-1111", "件数: 1234567890", "経費: 12,345,678,901円", "版: 1.0.123456789018",
      "-----BEGIN CERTIFICATE-----", "sk-learn-and-so-on-and-so-forth", "url: https://user@example.jp:8080/x",
      "# 1. 目的: サービスの改善", "sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "",
    ])
  func silent(text: String) { #expect(found(text).isEmpty) }

  // MARK: Any bytes

  @Test("Any bytes are read to their end", arguments: 0..<300) func anyBytes(seed: Int) {
    let pieces: [[UInt8]] = [
      Array("個人番号".utf8), Array("password: ".utf8), Array("1234".utf8), Array("９０".utf8), [0xEF],
      [0xEF, 0xBC],
      [0xE3, 0x80], Array("-".utf8), Array(" ".utf8), Array("\n".utf8), Array("\r".utf8),
      Array("@gmail.com".utf8),
      Array("://a:".utf8), Array("token=".utf8), Array("ghp_".utf8), Array("：".utf8), [0x00], [0xFF],
      Array("-----BEGIN ".utf8), Array("ー".utf8), Array("abcdefghij0".utf8), Array("#".utf8),
      Array("\"".utf8),
    ]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var bytes: [UInt8] = []
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes += pieces[Int(state >> 33) % pieces.count]
    }
    var last = 0
    for leak in checkSource(bytes) {
      #expect(leak.bytes.lowerBound < leak.bytes.upperBound && leak.bytes.upperBound <= bytes.count)
      #expect(leak.bytes.lowerBound >= last)
      last = leak.bytes.lowerBound
    }
  }
}
