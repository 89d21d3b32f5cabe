/// An engine whose SQL is written.
public enum SQLDialect: String, CaseIterable, Sendable {
  /// DuckDB 1.3 and later, whose lambdas are written `lambda x: …`.
  case duckdb
  /// Spark SQL 3.5 and later, with or without ANSI mode.
  case spark
  /// PostgreSQL 15 and later, in a database whose encoding is UTF-8.
  case postgres

  /// What the engine is called, with the oldest version that reads what is written.
  public var name: String {
    switch self {
    case .duckdb: "DuckDB 1.3"
    case .spark: "Spark 3.5"
    case .postgres: "PostgreSQL 15"
    }
  }

  var printer: any SQLPrinter {
    switch self {
    case .duckdb: DuckDBPrinter()
    case .spark: SparkPrinter()
    case .postgres: PostgresPrinter()
    }
  }
}
