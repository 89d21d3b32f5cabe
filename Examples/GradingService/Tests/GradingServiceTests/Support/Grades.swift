/// What a client reads of an answer; written apart from the service, so that a change of its format is noticed.
struct Grades: Decodable {
  let asOf: String
  let rubric: String
  let grades: [Grade]

  struct Grade: Decodable {
    let id: String?
    let isInScope: Bool
    let proven: Level?
    let attainable: Level?
    let principles: [Principle]
    let nextActions: [Action]
    let personDaysToNextLevel: Double?
    let findings: [Finding]
    let faults: [String]
  }

  struct Level: Decodable, Equatable {
    let id: String
    let name: String?
  }

  struct Principle: Decodable {
    let id: String
    let proven: Level
    let attainable: Level
    let blocking: [Blocker]
  }

  struct Blocker: Decodable {
    let criterion: String
    let title: String
    let state: String
    let path: String
    let seen: [Fact]
    let missing: [Fact]
  }

  struct Fact: Decodable, Equatable {
    let path: String
    let label: String
    let value: String?
  }

  struct Action: Decodable {
    let remedy: String
    let personDays: Double
    let by: String
    let isNeeded: Bool
    let criteria: [String]
  }

  struct Finding: Decodable {
    let code: String
    let name: String
    let severity: String
    let path: String
    let message: String
    let help: String
  }
}

/// What a client reads of a refusal.
struct Refused: Decodable {
  let error: Details

  struct Details: Decodable {
    let code: String
    let message: String
    let problems: [Problem]?
  }

  struct Problem: Decodable, Equatable {
    let path: String
    let value: String?
    let message: String
  }
}
