import GovernanceFindings

/// The rule set that the examples of these rules change in one place.
enum CriterionExample {
  static let sound = Example(
    """
    apiVersion: kanri/v1
    kind: RuleSet
    id: bureau-rules
    name: ○○局の基準
    criteria:
      - code: O101
        id: no-user-test-in-design
        title: 設計でのユーザーテスト
        expression: project.userTests.exists(t, t.phase == 'design')
        about: project.userTests
        provenance: {kind: derived, reason: 作る前に確かめるためです}
        remedy: {text: 設計の段階で使う人に試してもらう, effort: 3人日}
        tests:
          - {project: {userTests: [{phase: design}]}, expect: true}
          - {project: {userTests: []}, expect: false}
    """)

  /// The expression of ``sound`` replaced.
  static func expression(_ text: String) -> Example {
    sound.replacing("project.userTests.exists(t, t.phase == 'design')", with: text)
  }
}
