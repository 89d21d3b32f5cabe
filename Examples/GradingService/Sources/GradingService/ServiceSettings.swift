public import DigitalGovernance

/// Where the service listens, what it accepts at once, and which day it is.
public struct ServiceSettings: Sendable {
  public var host: String
  /// 0 for any free one.
  public var port: Int
  /// The greatest body in bytes.
  public var mostBytes: Int
  /// The most procedures in one request: an empty one takes three bytes, and its answer some thousand.
  public var mostProcedures: Int
  /// The day that stands for today where a request names none. kanri itself never asks a clock.
  public var today: @Sendable () -> CalendarDate

  public init(
    host: String = "127.0.0.1", port: Int = 8080, mostBytes: Int = 8 << 20, mostProcedures: Int = 1_000,
    today: @escaping @Sendable () -> CalendarDate = { .inTokyo() }
  ) {
    self.host = host
    self.port = port
    self.mostBytes = mostBytes
    self.mostProcedures = mostProcedures
    self.today = today
  }
}
