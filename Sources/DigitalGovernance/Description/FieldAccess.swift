/// The way to a field's value in a record that is only known by its address.
///
/// The typed ``Field`` makes these closures, so a reader of documents need not be generic: one loop serves all
/// records. Every address must be that of a record of the type that the field was described for; only
/// ``RecordDescription`` of that same type hands them out.
package struct FieldAccess: Sendable {
  package typealias Address = UnsafeMutableRawPointer
  package typealias ReadAddress = UnsafeRawPointer

  /// How the value gets in.
  package enum Store: Sendable {
    /// Reads one value; answers with what was wrong.
    case scalar(@Sendable (Address, ScalarText) -> ScalarProblem?)
    /// Reads a list: its length, and a closure that gives the texts one by one (nil: leave that element out).
    case scalars(@Sendable (Address, Int, (Int) -> ScalarText?, (Int, ScalarProblem) -> Void) -> Void)
    /// States an empty record and hands out its address to be filled.
    case record(@Sendable (Address, (Address) -> Void) -> Void)
    /// States a list of empty records and hands out their addresses one by one.
    case records(@Sendable (Address, Int, (Int, Address) -> Void) -> Void)
  }

  package let store: Store
  /// States that there is none.
  package let storeNothing: @Sendable (Address) -> Void
  /// Takes back what was stated.
  package let storeUnknown: @Sendable (Address) -> Void
  package let state: @Sendable (ReadAddress) -> FactState
  package let content: @Sendable (ReadAddress) -> FactContent

  /// The way to the same fact in a record that holds this one at an offset.
  func moved(by offset: Int) -> FieldAccess {
    let store: Store =
      switch store {
      case .scalar(let store): .scalar { store($0 + offset, $1) }
      case .scalars(let store): .scalars { store($0 + offset, $1, $2, $3) }
      case .record(let store): .record { store($0 + offset, $1) }
      case .records(let store): .records { store($0 + offset, $1, $2) }
      }
    return FieldAccess(
      store: store, storeNothing: { [storeNothing] in storeNothing($0 + offset) },
      storeUnknown: { [storeUnknown] in storeUnknown($0 + offset) },
      state: { [state] in state($0 + offset) }, content: { [content] in content($0 + offset) })
  }
}
