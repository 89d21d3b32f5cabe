import Testing

@Suite("Procedures are graded and checked over HTTP") struct GradingTests {
  /// Online, with more filings online than in all; nothing else is stated.
  private static let contradictory = """
    {"id": "P-1", "name": "営業許可の申請", "type": "application", "onlineState": "implemented",
     "volume": {"total": 100, "online": 120}}
    """

  @Test("What is not stated keeps a procedure from being proven, not from being attainable")
  func unknownFacts() async throws {
    try await RunningService.run { service in
      let response = try await service.post("[\(Self.contradictory)]")
      #expect(response.status == .ok)
      let answer = try response.read(Grades.self)
      #expect(answer.asOf == RunningService.today)
      #expect(answer.rubric == "kanri-qos")
      let grade = try #require(answer.grades.first)
      #expect(grade.id == "P-1" && grade.isInScope)
      // Only onlineState is known: the lowest level above the bottom is proven under each principle.
      #expect(grade.proven == Grades.Level(id: "online", name: "オンライン化済"))
      #expect(grade.attainable == Grades.Level(id: "attractive", name: "魅力的品質"))
      #expect(grade.principles.map(\.id) == ["faster", "simpler", "easier"])
      // The four criteria of 当たり前品質 under each principle wait for facts.
      #expect(grade.principles.map(\.blocking.count) == [4, 4, 4])
      #expect(grade.principles.flatMap(\.blocking).allSatisfy { $0.state == "unknown" && $0.seen.isEmpty })
      let anyTime = try #require(grade.principles[0].blocking.first { $0.criterion == "accepted-any-time" })
      #expect(anyTime.path == "kpi.acceptance" && anyTime.missing.map(\.path) == ["kpi"])
      // The remedies of the twelve: 0.5+5+5+2, 4+15+2+15 and 10+10+5+3 person-days, half a day the least.
      #expect(grade.nextActions.count == 12)
      #expect(grade.nextActions.first?.criteria == ["online-period-set"])
      #expect(grade.nextActions.first?.personDays == 0.5)
      #expect(grade.nextActions.allSatisfy { !$0.isNeeded })
      #expect(grade.personDaysToNextLevel == 76.5)
      #expect(grade.faults.isEmpty)
    }
  }

  @Test("A finding names the fact where it stands, and quotes what was seen") func findings() async throws {
    try await RunningService.run { service in
      let grade = try #require(
        try await service.post("[\(Self.contradictory)]").read(Grades.self).grades.first)
      let finding = try #require(grade.findings.first { $0.code == "I208" })
      #expect(finding.name == "online-above-total")
      #expect(finding.severity == "error")
      #expect(finding.path == "volume.online")
      #expect(finding.message.contains("120") && finding.message.contains("100"))
    }
  }

  @Test("A false fact bounds both levels, and one remedy for three criteria is one action")
  func falseFacts() async throws {
    try await RunningService.run { service in
      let response = try await service.post(
        #"[{"type": "application", "onlineState": "notImplemented"}]"#, language: "en")
      let grade = try #require(try response.read(Grades.self).grades.first)
      #expect(grade.proven == Grades.Level(id: "offline", name: nil))
      #expect(grade.attainable == grade.proven)
      for principle in grade.principles {
        #expect(principle.blocking.map(\.state) == ["notMet"])
        #expect(
          principle.blocking[0].seen
            == [Grades.Fact(path: "onlineState", label: "onlineState", value: "notImplemented")])
      }
      #expect(grade.nextActions.count == 1)
      let action = try #require(grade.nextActions.first)
      #expect(action.criteria == ["faster-online", "simpler-online", "easier-online"])
      #expect(action.isNeeded && action.personDays == 60 && action.by == "bureau")
      #expect(action.remedy == "Put the filing online.")
    }
  }

  @Test(
    "The answers come in the order of the procedures; what the rubric does not grade is checked all the same")
  func order() async throws {
    try await RunningService.run { service in
      let answer = try await service.post(
        """
        [{"id": "b", "type": "inspection"}, {"識別子": "a", "手続類型": "申請等"}, {}]
        """
      ).read(Grades.self)
      #expect(answer.grades.map(\.id) == ["b", "a", nil])
      #expect(answer.grades.map(\.isInScope) == [false, true, true])
      #expect(answer.grades[0].proven == nil && answer.grades[0].nextActions.isEmpty)
      // Nothing of the first is stated but its kind: it is not asked for again.
      #expect(answer.grades[0].findings.contains { $0.code == "I213" && $0.path == "onlineState" })
      #expect(!answer.grades[0].findings.contains { $0.code == "I213" && $0.path == "type" })
      #expect(try await service.post("[]").read(Grades.self).grades.isEmpty)
    }
  }

  @Test("null states that there is none, and an absent key nothing") func threeStates() async throws {
    try await RunningService.run { service in
      let answer = try await service.post(
        """
        [{"type": "application", "onlineState": "implemented", "assistedChannels": []},
         {"type": "application", "onlineState": "implemented"}]
        """
      ).read(Grades.self)
      let states = answer.grades.map { grade in
        grade.principles.flatMap(\.blocking).first { $0.criterion == "help-at-hand" }?.state
      }
      #expect(states == ["notMet", "unknown"])
    }
  }
}
