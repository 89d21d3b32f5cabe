import KanriTestSupport
import Testing

@Suite("A My Number") struct PersonalDataTests {
  /// A number whose check digit is right, and that no example of a rule uses.
  private static let digits = "9876543210" + "1" + String(checkDigit(of: "98765432101"))

  /// 平成26年総務省令第85号 第5条: the weights are 2 to 7 and 2 to 6 from the right.
  private static func checkDigit(of digits: String) -> Int {
    let sum = zip(digits.reversed().compactMap(\.wholeNumberValue), [2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6]).reduce(
      0
    ) {
      $0 + $1.0 * $1.1
    }
    return sum % 11 <= 1 ? 0 : 11 - sum % 11
  }

  private static let spellings: [String] = {
    let groups = [digits.prefix(4), digits.dropFirst(4).prefix(4), digits.suffix(4)]
    let wide = String(
      String.UnicodeScalarView(digits.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    return [digits, groups.joined(separator: " "), groups.joined(separator: "-"), wide]
  }()

  @Test(
    "is never printed in full: not by its own finding, not by another on its line, in no format",
    arguments: ["text", "json", "sarif", "github", "gitlab", "junit", "markdown"])
  func everyFormat(format: String) throws {
    let folder = try TestFolder()
    for (index, number) in PersonalDataTests.spellings.enumerated() {
      try folder.write(
        "\(index).yaml",
        """
        apiVersion: kanri/v1
        kind: ServiceCanvas
        id: canvas-\(index)
        name: 申請 個人番号 \(number)
        phase: 個人番号\(number)
        個人番号 \(number): x
        個人番号: \(number)
        created: {date: マイナンバー\(number), author: 個人番号\(number)}  # 個人番号 \(number)
        users:
          - name: everyone # 個人番号 \(number)
            headCount: 個人番号 \(number)
            evidence: [{method: 個人番号 \(number), date: 2024-05-11}]
          - name: 個人番号 \(number) # kanri:ignore C101,C102,D101 個人番号 \(number) のため
            個人番号: \(number) # kanri:ignore D101

        """)
    }
    for arguments in [[], ["--select", "S,C,K"], ["--unsafe-fixes"], ["--lang", "en", "--color", "always"]] {
      let outcome = try KanriProcess.run(arguments: ["lint", "--format", format] + arguments, in: folder)
      #expect(outcome.isOrderly && outcome.status == 1)
      #expect(outcome.stdout.contains("S102"))
      for number in PersonalDataTests.spellings { #expect(!outcome.output.contains(number), "\(arguments)") }
    }
  }

  @Test("is not in a baseline nor in the list of suppressions either") func others() throws {
    let number = PersonalDataTests.digits
    let folder = try TestFolder([
      "canvas.yaml": Documents.withError.replacing(
        "zzunknown: 1", with: "zzunknown: 個人番号 \(number)  # kanri:ignore S102 個人番号 \(number) のため")
    ])
    _ = try KanriProcess.run("lint", "--baseline", "known.yaml", "--write-baseline", in: folder)
    #expect(try folder.text("known.yaml").contains("D101"))
    #expect(try !folder.text("known.yaml").contains(number))
    for format in ["text", "json"] {
      let outcome = try KanriProcess.run("suppressions", "--format", format, in: folder)
      #expect(outcome.stdout.contains("canvas.yaml"))
      #expect(!outcome.output.contains(number))
    }
  }
}
