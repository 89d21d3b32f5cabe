import DigitalGovernance

/// A kind that names other bodies, with their codes and numbers.
protocol NamesPartners: Kind {
  var partnersNamed: Fact<[Partner]> { get }
  static func path(toPartners path: Path<Self, Self>) -> Path<Self, [Partner]>
}

extension ServiceCanvas: NamesPartners {
  var partnersNamed: Fact<[Partner]> { stakeholders }
  static func path(toPartners path: Path<Self, Self>) -> Path<Self, [Partner]> { path.stakeholders }
}

extension Project: NamesPartners {
  var partnersNamed: Fact<[Partner]> { partners }
  static func path(toPartners path: Path<Self, Self>) -> Path<Self, [Partner]> { path.partners }
}
