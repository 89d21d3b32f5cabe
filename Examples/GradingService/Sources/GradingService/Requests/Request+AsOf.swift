import DigitalGovernance
import Hummingbird

extension Request {
  /// The day that the client asks about; nil if it names none.
  /// - Throws: ``Refusal`` for what is no day, and for any other parameter: a misspelt one would pass for none.
  var asOf: CalendarDate? {
    get throws {
      var found: CalendarDate?
      for (name, value) in uri.queryParameters {
        guard name == "asOf" else { throw Refusal(.unknownParameter(String(name))) }
        guard found == nil, let date = CalendarDate(String(value)) else {
          throw Refusal(.notADay(String(value)))
        }
        found = date
      }
      return found
    }
  }
}
