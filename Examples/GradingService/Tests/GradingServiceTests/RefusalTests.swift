import Testing

@Suite("What cannot be read is refused, with where and why") struct RefusalTests {
  @Test(
    "A procedure that does not fit is named by its path and value",
    arguments: [
      (#"[{}, {"volume": {"total": "多い"}}]"#, "[1].volume.total", "多い"),
      (#"[{"volume": {"total": -1}}]"#, "[0].volume.total", "-1"),
      (#"[{"onlineStat": "済"}]"#, "[0].onlineStat", "onlineStat"),
      (#"[{"barriers": ["nationalPolicy", "x"]}]"#, "[0].barriers[1]", "x"),
      (#"[{"kind": "Project"}]"#, "[0].kind", "Project"),
      (#"[{"onlineState": {"a": 1}}]"#, "[0].onlineState", nil),
      (#"[{"volume": 3}]"#, "[0].volume", nil),
      (#"[{"kpi": {"devices": "smartphone"}}]"#, "[0].kpi.devices", nil),
      ("[3]", "[0]", nil), ("[null]", "[0]", nil), ("{}", "", nil), ("null", "", nil), ("", "", nil),
      ("[{", "", nil), ("[{}", "", nil), (#"[{"id": "a"]"#, "", nil), ("手続", "", nil),
    ] as [(String, String, String?)])
  func problems(_ body: String, _ path: String, _ value: String?) async throws {
    try await RunningService.run { service in
      let response = try await service.post(body)
      #expect(response.status == .badRequest, "\(body)")
      let error = try response.read(Refused.self).error
      #expect(error.code == "unreadable")
      let problem = try #require(error.problems?.first)
      #expect(problem.path == path && problem.value == value)
      #expect(!problem.message.isEmpty)
      #expect(error.problems?.count == 1)
    }
  }

  @Test("Every procedure that cannot be read is told, up to twenty") func allProblems() async throws {
    try await RunningService.run { service in
      let some = try await service.post(#"[{"a": 1}, {}, {"b": 1}]"#).read(Refused.self)
      #expect(some.error.problems?.map(\.path) == ["[0].a", "[2].b"])
      let many = Array(repeating: #"{"a": 1}"#, count: 50).joined(separator: ",")
      #expect(try await service.post("[\(many)]").read(Refused.self).error.problems?.count == 20)
    }
  }

  @Test("A misspelt key is answered with what was meant, in the language of the client")
  func spelling() async throws {
    try await RunningService.run { service in
      for (language, words) in [
        ("ja", "「onlineState」ではありませんか"), ("en", "'onlineState' was probably meant"),
      ] {
        let response = try await service.post(#"[{"onlineStat": "済"}]"#, language: language)
        let problem = try #require(try response.read(Refused.self).error.problems?.first)
        #expect(problem.message.contains(words))
      }
    }
  }

  @Test("A body beyond the limit, and more procedures than one request may hold, are refused")
  func limits() async throws {
    try await RunningService.run {
      $0.mostBytes = 1_000
      $0.mostProcedures = 3
    } _: { service in
      #expect(try await service.post("[{},{},{}]").status == .ok)
      let many = try await service.post("[{},{},{},{}]")
      #expect(many.status == .contentTooLarge)
      #expect(try many.read(Refused.self).error.code == "too-many-procedures")
      let large = try await service.post("[\(String(repeating: " ", count: 1_000))]")
      #expect(large.status == .contentTooLarge)
      #expect(try large.read(Refused.self).error.code == "too-large")
    }
  }

  @Test("An unknown path is answered in JSON too") func unknownPath() async throws {
    try await RunningService.run { service in
      let response = try await service.get("/grade")
      #expect(response.status == .notFound)
      #expect(try response.read(Refused.self).error.code == "not-found")
    }
  }
}
