import DigitalGovernance

extension ServiceCanvas {
  /// When the canvas was last made or revised, and where that stands.
  ///
  /// Nil if no date is stated, and while that of any revision is not: it may be the last.
  var lastTouched: (date: CalendarDate, revision: Int?)? {
    var last: (date: CalendarDate, revision: Int?)?
    if case .known(let date)? = created.known?.date { last = (date, nil) }
    for (index, revision) in revisions.stated.enumerated() {
      guard case .known(let date) = revision.date else { return nil }
      if last.map({ date >= $0.date }) ?? true { last = (date, index) }
    }
    return last
  }
}

extension Path<Dossier, Dossier> {
  /// Into the date on which the canvas was last made or revised.
  func lastTouched(revision: Int?) -> Path<Dossier, CalendarDate> {
    revision.map { canvas.revisions[$0].date } ?? canvas.created.date
  }
}
