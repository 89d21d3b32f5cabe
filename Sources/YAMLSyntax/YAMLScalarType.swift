/// What a scalar is by the core schema of YAML 1.2.
///
/// `no`, `on`, `y`, `1_000`, `12:30` and `2026-11-24` are strings; `011002` is the integer 11002, though written with
/// a leading zero.
@frozen
public enum YAMLScalarType: UInt8, Sendable {
  case null
  case boolean
  case integer
  case float
  case string
}
