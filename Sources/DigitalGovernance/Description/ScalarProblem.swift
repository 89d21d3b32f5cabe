/// Why a scalar is not the value that its field holds: a fact, without words.
public enum ScalarProblem: Error, Hashable, Sendable {
  /// It is something else altogether.
  case wrongForm
  /// It is none of the listed values.
  case notAChoice
  /// It is a number beyond what the field allows.
  case outOfRange(ClosedRange<Int64>)
  /// It looks like a date, and is none.
  case badDate(BadDate)

  /// What is wrong with a date.
  public enum BadDate: Hashable, Sendable {
    /// The calendar has no such day.
    case noSuchDay
    /// The era did not cover that day: `平成31年5月1日`. `era` is its Japanese name.
    case outsideEra(era: String)
    /// It can be guessed, but is written in a form that is not accepted; `meant` is the accepted one.
    case otherNotation(meant: String)
  }
}
