/// A language that kanri speaks.
public enum Language: String, CaseIterable, Sendable, Codable {
  case ja
  case en
}
