import ArgumentParser
import DigitalGovernance

/// The name of a kind, in either language.
struct KindArgument: ExpressibleByArgument {
  let kind: any Kind.Type

  init?(argument: String) {
    guard let kind = KnownKinds.kind(named: argument) else { return nil }
    self.kind = kind
  }

  static var names: String { KnownKinds.all.map { $0.kindName.en }.joined(separator: ", ") }
  static var allValueStrings: [String] { KnownKinds.all.flatMap { [$0.kindName.en, $0.kindName.ja] } }
}
