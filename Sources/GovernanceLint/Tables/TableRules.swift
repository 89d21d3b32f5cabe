import GovernanceFindings

/// The rules on tables as they are read through a mapping, listed by hand.
enum TableRules {
  static let all: [any TableRule.Type] = [
    DuplicateProcedure.self,
    CellValueUnknown.self,
    UnclosedQuoteInTable.self,
    TextAfterQuote.self,
    WrongCellCount.self,
    CellTooLong.self,
    UndecodableBytes.self,
    CompressedTableDamaged.self,
    ColumnMissing.self,
    ColumnRepeated.self,
    RowWithoutID.self,
    TableReservation.self,
  ]
}
