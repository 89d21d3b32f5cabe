import Hummingbird
import Testing

@Suite("The client chooses the language") struct LanguageTests {
  @Test(
    "Of Japanese and English the one that it likes best, Japanese if it says nothing of them",
    arguments: [
      (nil, "ja"), ("", "ja"), ("en", "en"), ("ja", "ja"), ("en-US,en;q=0.9,ja;q=0.8", "en"),
      ("ja;q=0.5, en;q=0.6", "en"), ("en;q=0.5, ja", "ja"), ("fr, de", "ja"), ("fr, en;q=0.1", "en"),
      ("en;q=0", "ja"), ("*, en;q=0.5", "ja"), ("EN-gb", "en"), (";;,,q=", "ja"), ("en;q=x", "ja"),
    ] as [(String?, String)])
  func choice(_ header: String?, _ language: String) async throws {
    try await RunningService.run { service in
      let response = try await service.get("/health", language: header)
      #expect(response.headers[.contentLanguage] == language)
      #expect(response.headers[.vary] == "Accept-Language")
    }
  }

  @Test("Findings, remedies and labels are in that language") func texts() async throws {
    let body = #"[{"type": "application", "onlineState": "implemented", "notice": {"online": false}}]"#
    try await RunningService.run { service in
      for (language, title, remedy, label, value) in [
        ("ja", "結果をオンラインで受け取れる", "結果をオンラインで通知する", "「結果通知」の「オンライン通知」", "いいえ"),
        ("en", "Result given online", "Send the result online.", "notice.online", "no"),
      ] {
        let grade = try #require(
          try await service.post(body, language: language).read(Grades.self).grades.first)
        let blocker = try #require(
          grade.principles.flatMap(\.blocking).first { $0.criterion == "result-online" })
        #expect(blocker.title == title)
        #expect(blocker.seen == [Grades.Fact(path: "notice.online", label: label, value: value)])
        #expect(grade.nextActions.first?.remedy == remedy)
      }
    }
  }
}
