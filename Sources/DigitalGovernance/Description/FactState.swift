/// The three states of a ``Fact`` without its value.
public enum FactState: Sendable {
  case known
  case nothing
  case unknown
}
