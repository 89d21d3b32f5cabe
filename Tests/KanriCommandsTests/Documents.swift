/// Documents of these tests.
enum Documents {
  /// A canvas in which nothing is wrong, without a Japanese letter.
  static let clean = """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: Restaurant permit
    phase: planning/hypothesis
    created:
      date: 2024-04-10
      author: Permit desk
    purpose: People who open a restaurant get their permit without coming to the office
    users:
      - id: U1
        name: People who open a restaurant
        headCount: 3000
        evidence: [{method: interview, date: 2024-05-11}]
    providers:
      - id: P1
        name: Officers who examine requests
        headCount: 40
    issues:
      - id: K1
        of: U1
        text: Collecting the papers takes long
        evidence: [{method: survey, date: 2024-05}]
      - id: K2
        of: P1
        text: Many requests come back because a paper is missing
        evidence: [{method: data, date: 2024-06}]
    hypotheses:
      - id: H1
        text: Saying at once which paper is missing makes fewer requests come back
        test: Let people try a prototype and count

    """

  /// The same with an error: S102 at 10:1.
  static let withError = replacing("users:", with: "zzunknown: 1\nusers:")

  /// The same with a warning: C101 at 12:11.
  static let withWarning = replacing("name: People who open a restaurant\n", with: "name: everyone\n")

  /// The same in Japanese, with an error: S102 at 10:1.
  static let japaneseWithError = Documents.withError.replacing("Restaurant permit", with: "飲食店の営業許可")

  /// The clean canvas under another id, so that two of them do not collide.
  static func clean(id: String) -> String { replacing("canvas-1", with: id) }

  private static func replacing(_ passage: String, with other: String) -> String {
    clean.replacing(passage, with: other, maxReplacements: 1)
  }
}
